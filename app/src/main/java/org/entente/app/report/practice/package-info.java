/** What pairs of states did to each other: lines of a report, JSON, and the page by year. */
package org.entente.app.report.practice;
