package org.lotusmatch.matcher.e2e;

import org.apache.poi.xwpf.usermodel.XWPFDocument;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A Word résumé of an invented person. */
public final class ResumeFile {
    public static final List<String> WELDER =
            List.of(
                    "个人简历",
                    "姓名：贺大川    性别：男",
                    "出生年月：1996年3月    联系电话：13900001234",
                    "现居住地：湘潭市岳塘区虚构路8号",
                    "求职意向：电焊工",
                    "期望薪资：7000-9000元/月",
                    "期望城市：湘潭市",
                    "工作性质：全职",
                    "教育经历",
                    "2012.09-2015.06  湘江虚构技工学校  焊接加工  中技",
                    "工作经历",
                    "2019.07-2022.03  湖南莲乡虚构重工有限公司  电焊工",
                    "负责挖掘机动臂的焊接，按图纸下料、点焊、满焊。",
                    "专业技能",
                    "氩弧焊、二保焊、机械识图",
                    "证书",
                    "熔化焊接与热切割作业证");

    private ResumeFile() {}

    public static Path docx(Path folder, List<String> lines) throws IOException {
        Path file = folder.resolve("resume.docx");
        try (XWPFDocument document = new XWPFDocument();
                OutputStream out = Files.newOutputStream(file)) {
            lines.forEach(line -> document.createParagraph().createRun().setText(line));
            document.write(out);
        }
        return file;
    }
}
