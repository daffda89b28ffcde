package org.lotusmatch.inference.ranking;

import io.github.metarank.lightgbm4j.LGBMBooster;
import io.github.metarank.lightgbm4j.LGBMDataset;
import io.github.metarank.lightgbm4j.LGBMException;

import org.lotusmatch.domain.ranking.TrainingUnavailableException;

import java.io.IOException;

/**
 * LambdaMART (Burges, MSR-TR-2010-82) by LightGBM, with its correction of position bias (Hu et al.,
 * Unbiased LambdaMART, WWW 2019). The same table gives the same trees.
 */
final class LambdaMart {
    private static final int TREES = 150;

    /** Small trees, slowly: a city has thousands of answers, not millions. */
    private static final String PARAMETERS =
            "objective=lambdarank label_gain=0,1,3,7,15 lambdarank_truncation_level=20"
                    + " lambdarank_position_bias_regularization=1 num_leaves=12 min_data_in_leaf=60"
                    + " learning_rate=0.05 lambda_l2=5 max_bin=63 feature_pre_filter=false"
                    + " deterministic=true force_row_wise=true num_threads=2 seed=7 verbosity=-1";

    private LambdaMart() {}

    /** Whether the native library runs here. */
    static boolean isAvailable() {
        try {
            load();
            return true;
        } catch (TrainingUnavailableException e) {
            return false;
        }
    }

    /**
     * @return the model as LightGBM writes it
     * @throws TrainingUnavailableException if the native library does not run here
     */
    static String train(TrainingTable table) {
        load();
        try (LGBMDataset data =
                LGBMDataset.createFromMat(
                        table.values(), table.size(), table.width(), true, PARAMETERS, null)) {
            data.setField("label", table.grades());
            data.setField("group", table.groups());
            data.setField("position", table.places());
            return train(data);
        } catch (LGBMException e) {
            throw new IllegalStateException("LightGBM cannot train", e);
        }
    }

    private static String train(LGBMDataset data) throws LGBMException {
        try (LGBMBooster booster = LGBMBooster.create(data, PARAMETERS)) {
            boolean finished = false;
            for (int i = 0; i < TREES && !finished; i++) {
                finished = booster.updateOneIter();
            }
            return booster.saveModelToString(0, 0, LGBMBooster.FeatureImportanceType.GAIN);
        }
    }

    private static void load() {
        try {
            NativeLightGbm.load();
        } catch (IOException | UnsatisfiedLinkError e) {
            throw new TrainingUnavailableException("LightGBM (needs libgomp.so.1)", e);
        }
    }
}
