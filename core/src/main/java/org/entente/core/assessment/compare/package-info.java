/** Two assessments side by side, line by line: two dates, two alliances, or before and after. */
package org.entente.core.assessment.compare;
