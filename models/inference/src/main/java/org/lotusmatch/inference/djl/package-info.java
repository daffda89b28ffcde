/**
 * Encoders run by Deep Java Library on ONNX Runtime: the only package that imports {@code ai.djl}.
 * Main type: {@link org.lotusmatch.inference.djl.DjlTextEncoder}.
 */
@NullMarked
package org.lotusmatch.inference.djl;

import org.jspecify.annotations.NullMarked;
