/** Key rotation for the operator. */
@NullMarked
package org.guildhall.feedback.rotation.web;

import org.jspecify.annotations.NullMarked;
