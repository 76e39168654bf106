/** Lists of alliances as text and JSON. */
package org.entente.app.report.alliances;
