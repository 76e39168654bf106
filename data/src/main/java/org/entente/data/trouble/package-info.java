/** Serious trouble between allies: events, facts and pair-years from the tables of a workspace. */
package org.entente.data.trouble;
