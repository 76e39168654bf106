/** The signed ties around an alliance and the triangles they make. */
package org.entente.core.assessment.balance;
