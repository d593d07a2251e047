/** How a document of an inspection reaches whom it is meant for: sent, delivered, refused. */
@NullMarked
package kz.qyzmet.inspection.document;

import org.jspecify.annotations.NullMarked;
