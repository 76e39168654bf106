/** Commands for measures: similarity, ideal points, balance and landscape. */
package org.entente.app.command.measure;
