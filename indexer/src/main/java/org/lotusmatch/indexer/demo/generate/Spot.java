package org.lotusmatch.indexer.demo.generate;

import org.jspecify.annotations.Nullable;
import org.lotusmatch.domain.place.GeoPoint;

/**
 * A neighbourhood.
 *
 * @param words as people write it: 湘潭市雨湖区昭潭街道
 * @param center null if unknown
 * @param weight how often it is drawn within its region
 */
record Spot(String words, @Nullable GeoPoint center, double weight) {}
