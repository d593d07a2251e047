/**
 * External monitoring (внешний мониторинг, сыртқы мониторинг), which the Law calls observation (наблюдение, бақылап
 * қарау): its sources, its decisions, its recommendations (рекомендация, ұсыным; not that of an inspection), what may
 * follow (Law Art. 27 p. 3; order 78 p. 35, 36).
 */
@NullMarked
package kz.qyzmet.inspection.observation;

import org.jspecify.annotations.NullMarked;
