/** What pulls at an alliance on a date: leaders and terms, disputes, measures, outside states. */
package org.entente.core.assessment.strain;
