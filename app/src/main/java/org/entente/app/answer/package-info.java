/** From words and dates to assessments and balances: what the commands and the server share. */
package org.entente.app.answer;
