/**
 * The answer first: whether an alliance holds, which way it is going, what presses on it now and
 * how likely trouble is, each by a stated rule. docs/brief.md has the rules.
 */
package org.entente.core.brief;
