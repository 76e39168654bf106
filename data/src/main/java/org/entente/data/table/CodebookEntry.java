package org.entente.data.table;

/**
 * What a column of a table is.
 *
 * @param column its name
 * @param type its type in the database
 * @param definition what it says
 * @param unit what a number counts; empty if it has none
 * @param source the data set, with its release; empty for identifiers
 * @param coverage first and last year for which the source says something; outside it is missing
 * @param absent what a row has inside these years that the source does not have: a value, or
 *     "missing"
 */
public record CodebookEntry(
    String column,
    String type,
    String definition,
    String unit,
    String source,
    String coverage,
    String absent) {}
