/** An activity from draft to held or cancelled, and who may do what with it. */
@NullMarked
package org.guildhall.activity.activities;

import org.jspecify.annotations.NullMarked;
