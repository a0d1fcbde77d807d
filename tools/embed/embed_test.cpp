#include "embedding.h"

#include <gtest/gtest.h>
#include <unistd.h>

#include <fstream>
#include <iterator>

#include "compress.h"

namespace letopis::embed {
namespace {

namespace fs = std::filesystem;

class Embedding : public testing::Test {
protected:
    Embedding() {
        root_ = fs::temp_directory_path() /
                ("letopis_embed_" + std::to_string(::getpid()) + "_" +
                 testing::UnitTest::GetInstance()->current_test_info()->name());
        fs::create_directories(root_ / "in" / "assets");
    }
    ~Embedding() override { fs::remove_all(root_); }

    void put(const std::string& name, const std::string& text) {
        std::ofstream{root_ / "in" / name, std::ios::binary} << text;
    }
    std::string source(Kind kind) {
        const auto made = embed(
            {.kind = kind, .function = "pages", .folder = root_ / "in", .out = root_ / "out"});
        EXPECT_TRUE(made.has_value());
        std::ifstream in{*made, std::ios::binary};
        return {std::istreambuf_iterator<char>{in}, {}};
    }

    fs::path root_;
};

TEST_F(Embedding, FilesStandInOrderOfTheirPathsWithTypeAndHash) {
    put("index.html", "<!doctype html>");
    put("assets/app.js", "start()");
    const std::string cpp = source(Kind::files);
    EXPECT_NE(cpp.find("\"index.html\", \"text/html; charset=utf-8\", \"" +
                       sha256_hex("<!doctype html>")),
              std::string::npos);
    EXPECT_LT(cpp.find("{\"assets/app.js\""), cpp.find("{\"index.html\""));
}

TEST_F(Embedding, AFileThatDoesNotShrinkIsKeptPlainOnly) {
    put("a.txt", "x");
    put("b.txt", std::string(10'000, 'x'));
    source(Kind::files);
    const std::string cpp = source(Kind::files);  // The second run takes what the first one kept.
    EXPECT_NE(cpp.find("{letopis_embedded_pages_0, 1}, {}, {}"), std::string::npos);
    EXPECT_NE(cpp.find("{letopis_embedded_pages_1_br, "), std::string::npos);
    EXPECT_NE(cpp.find("{letopis_embedded_pages_1_gz, "), std::string::npos);
}

TEST_F(Embedding, AnUnchangedFolderLeavesTheSourceUntouched) {
    put("index.html", "<p>");
    source(Kind::files);
    const auto before = fs::last_write_time(root_ / "out" / "pages.cpp");
    fs::last_write_time(root_ / "out" / "pages.cpp", before - std::chrono::hours{1});
    source(Kind::files);
    EXPECT_EQ(fs::last_write_time(root_ / "out" / "pages.cpp"), before - std::chrono::hours{1});
    put("index.html", "<b>");
    source(Kind::files);
    EXPECT_GT(fs::last_write_time(root_ / "out" / "pages.cpp"), before - std::chrono::hours{1});
}

TEST_F(Embedding, TextsAreTakenWithoutOtherFiles) {
    put("record.sql", "-- record\n");
    put("record.plan", "SCAN");
    const std::string cpp = source(Kind::texts);
    EXPECT_NE(cpp.find("{\"record.sql\", "), std::string::npos);
    EXPECT_EQ(cpp.find("record.plan"), std::string::npos);
}

TEST_F(Embedding, AFolderThatIsNotThereGivesAnEmptyTable) {
    fs::remove_all(root_ / "in");
    EXPECT_NE(source(Kind::files).find("return {};"), std::string::npos);
}

TEST(Compression, GzipNamesNeitherTimeNorFile) {
    const std::string packed = gzip("урок");
    ASSERT_GT(packed.size(), 10U);
    EXPECT_EQ(packed.substr(3, 5), std::string(5, '\0'));  // No flags, time zero.
    EXPECT_EQ(packed, gzip("урок"));
}

TEST(Compression, EveryTypeOfTheBundleIsKnown) {
    EXPECT_EQ(content_type_of("app.js"), "text/javascript; charset=utf-8");
    EXPECT_EQ(content_type_of("golos.woff2"), "font/woff2");
    EXPECT_EQ(content_type_of("x.unknown"), "application/octet-stream");
    EXPECT_TRUE(is_compressible(content_type_of("app.css")));
    EXPECT_FALSE(is_compressible(content_type_of("golos.woff2")));
}

}  // namespace
}  // namespace letopis::embed
