// What a package is made of, and what a check says of one that was made to deceive.

#include <gtest/gtest.h>

#include "package/standard_files.h"
#include "package/testing/sample_package.h"
#include "package/zip_writer.h"

namespace letopis {
namespace {

using testing::class_entries;
using testing::MemoryLedger;
using testing::problems_of;
using testing::sample_contents;
using testing::text_bytes;
using testing::verify_bytes;

Bytes built(const PackageContents& contents) {
    MemorySink sink;
    const auto package = build_package(contents, sink);
    EXPECT_TRUE(package) << package.error().message();
    return sink.bytes();
}

/// The one file of that path.
PackageFile& file_of(PackageContents& contents, std::string_view path) {
    const auto found = std::ranges::find(contents.payload, path, &PackageFile::path);
    EXPECT_NE(found, contents.payload.end()) << path;
    return *found;
}

void replace(Bytes& bytes, std::string_view from, std::string_view to) {
    std::string text{as_text(bytes)};
    const std::size_t at = text.find(from);
    ASSERT_NE(at, std::string::npos) << from;
    bytes = text_bytes(text.replace(at, from.size(), to));
}

class Package : public ::testing::Test {
protected:
    Package() { ledger_.fill_to(600); }

    /// Says that a package of these contents, with true manifests, is not whole, and where.
    void expect_found(const PackageContents& contents, std::string_view path,
                      std::string_view words) {
        const VerifyReport report = verify_bytes(built(contents));
        ASSERT_FALSE(report.whole());
        EXPECT_EQ(report.problems[0].path, path) << problems_of(report);
        EXPECT_NE(problems_of(report).find(words), std::string::npos) << problems_of(report);
    }

    MemoryLedger ledger_;
};

// Evidence: ARC-05.
TEST_F(Package, SameContentsGiveTheSameBytesInWhateverOrderTheyCome) {
    PackageContents contents = sample_contents(ledger_);
    const Bytes first = built(contents);
    std::ranges::reverse(contents.payload);
    EXPECT_EQ(built(contents), first);
    MemorySink sink;
    const auto package = build_package(contents, sink).value();
    EXPECT_EQ(package.sha256_hex, sha256_hex(first));
    EXPECT_EQ(package.size_bytes, first.size());
}

TEST_F(Package, IsWholeAndSaysHowManyEntriesAreProved) {
    PackageContents contents = sample_contents(ledger_);
    for (PackageFile& file : standard_files()) contents.payload.push_back(std::move(file));
    const VerifyReport report = verify_bytes(built(contents));
    EXPECT_TRUE(report.whole()) << problems_of(report);
    EXPECT_EQ(report.entry_count, 200);
    EXPECT_EQ(report.tree_size, 600);
    EXPECT_EQ(report.file_count, static_cast<std::int64_t>(contents.payload.size() + 5));
}

// Evidence: AP-02 ARC-11.
TEST_F(Package, CarriesHowToCheckItAndItsFormats) {
    std::vector<std::string> paths;
    for (const PackageFile& file : standard_files()) paths.push_back(file.path);
    for (const std::string_view path :
         {"data/verify/verify.sh", "data/verify/VERIFY.ru.txt", "data/formats/ledger.md",
          "data/formats/checkpoint.md", "data/formats/package.md"})
        EXPECT_NE(std::ranges::find(paths, path), paths.end()) << path;
}

TEST_F(Package, HoldsOnlyTheLowestTilesItsEntriesStandIn) {
    MemoryLedger ledger;
    ledger.fill_to(256 * 300 + 10);
    PackageContents contents = sample_contents(ledger);
    std::erase_if(contents.payload,
                  [](const PackageFile& file) { return file.path.starts_with("data/log/"); });
    std::vector<PackagedEntry> entries;
    for (const EntryIndex index : {5, 256 * 7, 256 * 7 + 255, 256 * 255 + 3, 256 * 256, 256 * 299})
        entries.push_back({index, ledger.entries()[static_cast<std::size_t>(index)].salt,
                           ledger.entries()[static_cast<std::size_t>(index)].encoded});
    auto files = log_files(ledger.tree(), ledger, ledger.verifier_key(), ledger.checkpoint(),
                           entries, {{"a", 5}, {"b", 256 * 299}})
                     .value();
    EXPECT_EQ(std::ranges::count_if(files,
                                    [](const PackageFile& file) {
                                        return file.path.starts_with("data/log/tile/0/");
                                    }),
              5 + 1);
    std::ranges::move(files, std::back_inserter(contents.payload));
    const VerifyReport report = verify_bytes(built(contents));
    EXPECT_TRUE(report.whole()) << problems_of(report);
    EXPECT_EQ(report.entry_count, 6);

    // A changed hash is named by the lowest tile that contradicts it: itself where the tile below
    // is in the package, the tile above it otherwise, and the signed root where there is neither.
    struct Spoilt {
        std::string_view path;
        std::size_t hash;
        std::string_view named;
        std::string_view words;
    };
    for (const Spoilt& spoilt : {
             Spoilt{"data/log/tile/1/000", 7, "data/log/tile/1/000", "корню плитки tile/0/007"},
             Spoilt{"data/log/tile/1/000", 9, "data/log/tile/2/000.p/1", "tile/1/000"},
             Spoilt{"data/log/tile/1/001.p/44", 0, "data/log/tile/1/001.p/44", "tile/0/256"},
             Spoilt{"data/log/tile/1/001.p/44", 1, "data/log/checkpoint", "подписанному корню"},
             Spoilt{"data/log/tile/2/000.p/1", 0, "data/log/tile/2/000.p/1", "tile/1/000"},
             Spoilt{"data/log/tile/0/300.p/10", 0, "data/log/checkpoint", "подписанному корню"},
         }) {
        PackageContents changed = contents;
        file_of(changed, spoilt.path).bytes[spoilt.hash * sizeof(Hash)] ^= 1;
        expect_found(changed, spoilt.named, spoilt.words);
    }
}

TEST_F(Package, WithoutEntriesOfTheClassIsStillChecked) {
    MemoryLedger ledger;
    ledger.fill_to(512);
    PackageContents contents = sample_contents(ledger);
    contents.payload =
        log_files(ledger.tree(), ledger, ledger.verifier_key(), ledger.checkpoint(), {}, {})
            .value();
    const VerifyReport report = verify_bytes(built(contents));
    EXPECT_TRUE(report.whole()) << problems_of(report);
    EXPECT_EQ(report.entry_count, 0);
    file_of(contents, "data/log/tile/1/000.p/2").bytes[40] ^= 1;
    expect_found(contents, "data/log/checkpoint", "корню");
}

TEST_F(Package, AChangedMarkWithTrueManifestsIsFoundByTheTree) {
    PackageContents contents = sample_contents(ledger_);
    replace(file_of(contents, log_entries_path).bytes, "\"value\":\"3\"", "\"value\":\"5\"");
    expect_found(contents, log_entries_path, "запись № 1 не та");
}

TEST_F(Package, ALeftOutEntryLeavesATileTooMany) {
    PackageContents contents = sample_contents(ledger_);
    Bytes& lines = file_of(contents, log_entries_path).bytes;
    std::string kept;
    for (const std::string_view line : {as_text(lines)})
        kept = line.substr(0, line.find("{\"entry_index\":256"));
    lines = text_bytes(kept.substr(0, kept.find('\n') + 1));
    std::erase_if(contents.payload,
                  [](const PackageFile& file) { return file.path.ends_with(proof_suffix); });
    expect_found(contents, "data/log/tile/", "Плиток больше");
}

TEST_F(Package, AnotherKeyCannotSignForTheLedger) {
    PackageContents contents = sample_contents(ledger_);
    const MemoryLedger stranger{2};
    file_of(contents, log_checkpoint_path).bytes =
        text_bytes(sign_checkpoint({ledger_.origin(), 600, ledger_.tree().root()}, stranger.key()));
    expect_found(contents, log_checkpoint_path, "Нет подписи");
}

TEST_F(Package, EntriesOutOfOrderTwiceOrBrokenAreFound) {
    const PackageContents contents = sample_contents(ledger_);
    const auto entries = class_entries(ledger_);
    auto with_lines = [&](std::string lines) {
        PackageContents changed = contents;
        file_of(changed, log_entries_path).bytes = text_bytes(lines);
        return changed;
    };
    expect_found(with_lines(entry_line(entries[1]) + entry_line(entries[0])), log_entries_path,
                 "не по порядку");
    expect_found(with_lines(entry_line(entries[0]) + entry_line(entries[0])), log_entries_path,
                 "не по порядку");
    expect_found(with_lines(entry_line(entries[0]) + "\n"), log_entries_path, "не читается");
    std::string cut = entry_line(entries[0]);
    cut.pop_back();
    expect_found(with_lines(cut), log_entries_path, "оборвана");
    expect_found(with_lines(std::string(300'000, 'x') + "\n"), log_entries_path, "не читается");
}

TEST_F(Package, AMissingTileAndAFalseProofAreFound) {
    const PackageContents contents = sample_contents(ledger_);
    PackageContents changed = contents;
    std::erase_if(changed.payload,
                  [](const PackageFile& file) { return file.path == "data/log/tile/0/001"; });
    expect_found(changed, "data/log/tile/0/001", "нет");

    changed = contents;
    PackageFile& proof = file_of(changed, "data/log/svodnaya-vedomost.tlog-proof");
    proof.bytes = text_bytes(ledger_.prove(2).text());
    expect_found(changed, proof.path, "не о записи этого пакета");

    changed = contents;
    TlogProof wrong = ledger_.prove(1);
    wrong.path[3][0] ^= 1;
    file_of(changed, proof.path).bytes = text_bytes(wrong.text());
    expect_found(changed, proof.path, "не приводит");
}

/// Writes a container of these files as they are.
Bytes container(const std::vector<std::pair<std::string, std::string>>& files) {
    MemorySink sink;
    ZipWriter zip{sink, zip_time(Instant{})};
    for (const auto& [name, text] : files) EXPECT_TRUE(zip.add(name, as_bytes(text)));
    EXPECT_TRUE(zip.finish());
    return sink.bytes();
}

TEST_F(Package, AFileThatIsNotListedOrNotThereIsFound) {
    const InventoryLine a{"data/a", 1, sha256(as_bytes("a")),
                          Sha512{}.update(as_bytes("a")).finish()};
    const InventoryLine b{"data/b", 1, sha256(as_bytes("b")),
                          Sha512{}.update(as_bytes("b")).finish()};
    auto bag = [&](std::vector<InventoryLine> listed,
                   std::vector<std::pair<std::string, std::string>> there) {
        std::vector<std::pair<std::string, std::string>> files;
        std::vector<InventoryLine> tags;
        auto add = [&](std::string_view path, std::string text) {
            tags.push_back({std::string{path}, text.size(), sha256(as_bytes(text)), {}});
            files.emplace_back("bag/" + std::string{path}, std::move(text));
        };
        add(bagit_path, std::string{bagit_text});
        add(bag_info_path, "\n" + payload_oxum_line(listed));
        add(manifest_sha256_path, manifest_text(listed, ManifestDigest::sha256));
        add(manifest_sha512_path, manifest_text(listed, ManifestDigest::sha512));
        add(tagmanifest_path, manifest_text(tags, ManifestDigest::sha256));
        for (auto& [path, text] : there) files.emplace_back("bag/" + path, text);
        return problems_of(verify_bytes(container(files)));
    };
    EXPECT_EQ(bag({a, b}, {{"data/a", "a"}, {"data/b", "b"}}),
              "data/log/vkey: Файла нет в пакете.\ndata/log/checkpoint: Файла нет в пакете.\n");
    EXPECT_NE(bag({a}, {{"data/a", "a"}, {"data/b", "b"}})
                  .find("data/b: Файла нет в описи manifest-sha256.txt."),
              std::string::npos);
    EXPECT_NE(bag({a, b}, {{"data/a", "a"}})
                  .find("data/b: Файл записан в описи manifest-sha512.txt, но в пакете его нет."),
              std::string::npos);
    EXPECT_NE(bag({a, b}, {{"data/a", "a"}, {"data/b", "c"}}).find("не соответствует описи"),
              std::string::npos);
    EXPECT_NE(bag({b, a}, {{"data/b", "b"}, {"data/a", "a"}}).find("не по порядку"),
              std::string::npos);
    EXPECT_NE(bag({a, b}, {{"data/a", "a"}, {"data/b", "b"}, {"x", ""}}).find("не в папке data"),
              std::string::npos);
}

TEST_F(Package, AFalseSha512IsFoundByWhoComparesIt) {
    // A true package but for one digest of the second manifest.
    const InventoryLine a{"data/a", 1, sha256(as_bytes("a")), LongHash{}};
    std::vector<std::pair<std::string, std::string>> files;
    std::vector<InventoryLine> tags;
    for (const auto& [path, text] :
         {std::pair{bagit_path, std::string{bagit_text}},
          std::pair{bag_info_path, "\n" + payload_oxum_line({&a, 1})},
          std::pair{manifest_sha256_path, manifest_text({&a, 1}, ManifestDigest::sha256)},
          std::pair{manifest_sha512_path, manifest_text({&a, 1}, ManifestDigest::sha512)}}) {
        tags.push_back({std::string{path}, text.size(), sha256(as_bytes(text)), {}});
        files.emplace_back("bag/" + std::string{path}, text);
    }
    files.emplace_back("bag/" + std::string{tagmanifest_path},
                       manifest_text(tags, ManifestDigest::sha256));
    files.emplace_back("bag/data/a", "a");
    const Bytes package = container(files);
    NoProgress silent;
    const auto problems = [&](ContentDigests digests) {
        MemorySource source{package};
        return problems_of(verify_package(source, silent, {}, digests));
    };
    EXPECT_EQ(problems(ContentDigests::sha256).find("не соответствует"), std::string::npos);
    EXPECT_NE(problems(ContentDigests::sha256_and_sha512)
                  .find("data/a, байт 901 контейнера: Содержимое не соответствует описи "
                        "manifest-sha512.txt."),
              std::string::npos)
        << problems(ContentDigests::sha256_and_sha512);
}

TEST_F(Package, NamesThatWouldUnpackElsewhereAreNotWritten) {
    for (const std::string_view name : {"data/../x", "/data/x", "data//x", "data/./x", "data/x/",
                                        "data/ x", "data/ведомость.pdf", "data/x\\y", "x"}) {
        PackageContents contents = sample_contents(ledger_);
        contents.payload.push_back({std::string{name}, {}});
        MemorySink sink;
        EXPECT_FALSE(build_package(contents, sink)) << name;
    }
    PackageContents contents = sample_contents(ledger_);
    contents.payload.push_back({"data/RECORDS/Marks.csv", {}});
    MemorySink sink;
    EXPECT_FALSE(build_package(contents, sink));
}

TEST_F(Package, IsNotBuiltOverAForeignCheckpointOrEntriesOutOfOrder) {
    MemoryLedger shorter;
    shorter.fill_to(599);
    const auto key = ledger_.verifier_key();
    auto files = [&](const std::string& checkpoint, const std::vector<PackagedEntry>& entries,
                     const std::vector<NamedProof>& proofs) {
        return log_files(ledger_.tree(), ledger_, key, checkpoint, entries, proofs);
    };
    EXPECT_FALSE(files(shorter.checkpoint(), {}, {}));
    auto entries = class_entries(ledger_);
    EXPECT_TRUE(files(ledger_.checkpoint(), entries, {}));
    EXPECT_TRUE(
        files(ledger_.checkpoint(), entries, {{"x", 2}}).error().is(RefusalCode::not_found));
    std::swap(entries[0], entries[1]);
    EXPECT_FALSE(files(ledger_.checkpoint(), entries, {}));
    entries = {{1, Salt{}, "two\nlines"}};
    EXPECT_FALSE(files(ledger_.checkpoint(), entries, {}));
}

TEST_F(Package, ADescriptionOfTwoLinesIsRefused) {
    PackageContents contents = sample_contents(ledger_);
    contents.description.title = "5 «А»\nPayload-Oxum: 0.0";
    MemorySink sink;
    EXPECT_FALSE(build_package(contents, sink));
}

class Witness final : public RecordCheck {
public:
    void see_entry(const PackagedEntry& entry) override { indices.push_back(entry.entry_index); }
    void see_file(const std::string& path, const Hash& sha256) override { files[path] = sha256; }
    void see_record(const std::string& path, ByteView) override { paths.push_back(path); }
    std::vector<Problem> finish() override {
        return {{.path = "data/records/marks.csv", .what = "Отметка не та, что в записях."}};
    }
    std::vector<EntryIndex> indices;
    std::vector<std::string> paths;
    std::map<std::string, Hash> files;
};

TEST_F(Package, ACheckOfTheRecordsSeesAllOfThemAndIsHeard) {
    const Bytes package = built(sample_contents(ledger_));
    MemorySource source{package};
    NoProgress silent;
    Witness witness;
    RecordCheck* const checks[] = {&witness};
    const VerifyReport report = verify_package(source, silent, checks);
    EXPECT_EQ(witness.indices.size(), 200u);
    EXPECT_EQ(witness.paths,
              (std::vector<std::string>{"data/log/checkpoint", "data/records/marks.csv"}));
    EXPECT_EQ(witness.files.at("data/documents/empty.pdf"), sha256({}));
    EXPECT_EQ(problems_of(report), "data/records/marks.csv: Отметка не та, что в записях.\n");
}

/// A medium that fails on one byte.
class BadSector final : public ByteSource {
public:
    explicit BadSector(ByteView bytes) : bytes_{bytes} {}
    std::uint64_t size() const override { return bytes_.size(); }
    Result<std::size_t> read(std::uint64_t offset, std::span<std::uint8_t> out) override {
        if (offset <= 5000 && 5000 < offset + out.size()) return Fault{"EIO"};
        return MemorySource{bytes_}.read(offset, out);
    }

private:
    ByteView bytes_;
};

TEST_F(Package, WhatCannotBeReadIsNotWhole) {
    const Bytes package = built(sample_contents(ledger_));
    BadSector source{package};
    NoProgress silent;
    EXPECT_NE(problems_of(verify_package(source, silent)).find("не читается: EIO"),
              std::string::npos);
}

TEST(EntryLine, HasOneSpelling) {
    const PackagedEntry entry{17, Salt{9}, "{\"a\":\"}\"}"};
    const std::string line = entry_line(entry);
    EXPECT_EQ(line,
              "{\"entry_index\":17,\"salt\":\"CQAAAAAAAAAAAAAAAAAAAA==\",\"entry\":"
              "{\"a\":\"}\"}}\n");
    EXPECT_EQ(parse_entry_line(line.substr(0, line.size() - 1)), entry);
    for (const std::string_view wrong :
         {"", "{", "{\"entry_index\":-1,\"salt\":\"CQAAAAAAAAAAAAAAAAAAAA==\",\"entry\":{}}",
          "{\"entry_index\":01,\"salt\":\"CQAAAAAAAAAAAAAAAAAAAA==\",\"entry\":{}}",
          "{\"entry_index\":1,\"salt\":\"CQAAAAAAAAAAAAAAAAAAAB==\",\"entry\":{}}",
          "{\"entry_index\":1,\"salt\":\"CQAA\",\"entry\":{}}",
          "{\"entry_index\":1,\"salt\":\"CQAAAAAAAAAAAAAAAAAAAA==\",\"entry\":{}"})
        EXPECT_EQ(parse_entry_line(wrong).has_value(), wrong.ends_with("entry\":{}")) << wrong;
}

}  // namespace
}  // namespace letopis
