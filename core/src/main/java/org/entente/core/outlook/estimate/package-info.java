/**
 * Estimators of how soon and how likely an event is: logistic regression, the cause-specific Cox
 * model and the Aalen-Johansen curve, with standard errors that allow for rows of one alliance
 * being alike.
 */
package org.entente.core.outlook.estimate;
