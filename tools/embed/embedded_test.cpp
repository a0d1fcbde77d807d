#include "base/embedded.h"

#include <gtest/gtest.h>

#include "compress.h"

namespace letopis {
std::span<const EmbeddedText> sample_texts();

namespace {

TEST(EmbeddedFiles, TheLinkedTableHoldsTheFolder) {
    const auto files = embedded_files();
    ASSERT_EQ(files.size(), 3U);
    EXPECT_EQ(files[0].path, "assets/app.css");
    EXPECT_EQ(files[1].path, "index.html");
    EXPECT_NE(files[1].plain.find("Летопись"), std::string_view::npos);
    for (const auto& file : files) EXPECT_EQ(file.etag, embed::sha256_hex(file.plain));
}

TEST(EmbeddedFiles, TheStyleSheetTravelsCompressed) {
    const auto& css = embedded_files()[0];
    EXPECT_EQ(css.br, embed::brotli(css.plain));
    EXPECT_EQ(css.gz, embed::gzip(css.plain));
    EXPECT_LT(css.br.size(), css.plain.size() / 4);
}

TEST(EmbeddedTexts, AStatementIsTakenWhole) {
    const auto texts = sample_texts();
    ASSERT_EQ(texts.size(), 1U);
    EXPECT_EQ(texts[0].name, "lesson.sql");
    EXPECT_TRUE(texts[0].text.ends_with(":lesson_id;\n"));
    EXPECT_EQ(texts[0].sha256, embed::sha256_hex(texts[0].text));
}

}  // namespace
}  // namespace letopis
