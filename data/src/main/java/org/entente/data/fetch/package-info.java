/**
 * Files from elsewhere: fetched so that they are there whole or not at all, and taken out of their
 * archives.
 */
package org.entente.data.fetch;
