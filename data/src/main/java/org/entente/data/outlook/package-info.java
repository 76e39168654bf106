/**
 * The panels of alliance-years and member-years that outlooks are made from: spells, outcomes and
 * covariates out of the loaded data sets.
 */
package org.entente.data.outlook;
