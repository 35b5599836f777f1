/** What tests of all services share: real broker and store, tokens, cards, contracts, rules of the house. */
@NullMarked
package org.guildhall.platform.test;

import org.jspecify.annotations.NullMarked;
