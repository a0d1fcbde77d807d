// docs/formats: every example there is what the program does today, and the program reads it.

#include <gtest/gtest.h>

#include "entry/entry.h"
#include "ledger/testing/memory_ledger.h"
#include "package/addendum/addendum_manifest.h"
#include "package/addendum/addendum_rows.h"
#include "package/inventory.h"
#include "package/log_files.h"
#include "package/records/record_rows.h"
#include "package/records/table_writer.h"
#include "package/testing/format_pages.h"
#include "package/testing/sample_class.h"
#include "package/zip_frame.h"

namespace letopis {
namespace {

using testing::FormatPage;
using testing::MemoryLedger;

/// The entry that the pages tell about.
Entry example_entry() {
    return {.recorded_at = Instant{1'789'369'980'123'456},
            .actor_id = *PersonId::parse("01992f00-0000-7000-8000-0000000000a1"),
            .command_id = *CommandId::parse("019947a1-5b6b-7000-8000-0000000000c1"),
            .body = MarkRecorded{
                .place = {.lesson_id = *LessonId::parse("01992f00-0000-7000-8000-0000000000b1"),
                          .student_id = *StudentId::parse("01992f00-0000-7000-8000-0000000000d1"),
                          .work_no = 1,
                          .part_no = 1},
                .value = MarkValue::five}};
}

Salt example_salt() {
    Salt salt;
    for (std::size_t i = 0; i < salt.size(); ++i) salt[i] = static_cast<std::uint8_t>(i);
    return salt;
}

/// RFC 8032, 7.1, TEST 1.
SigningKey example_key() {
    return SigningKey::of_seed(Secret{*parse_hex("9d61b19deffd5a60ba844af492ec2cc4"
                                                 "4449c5697b326919703bac031cae7f60")})
        .value();
}

constexpr const char* origin = "letopis.example/school-1";

/// The ledger of three leaves.
class ThreeLeaves final : public HashReader {
public:
    ThreeLeaves() {
        for (std::uint8_t i = 0; i < 3; ++i) {
            LeafBytes leaf{};
            leaf.fill(i);
            leaf[0] = blinded_leaf_tag;
            hashes.push_back(leaf_hash(leaf));
            std::vector<Tile> full;
            tree.append(hashes.back(), full);
        }
    }
    Result<std::vector<Hash>> read_full_tile(const TileId&) override { return Fault{"no tile"}; }
    Result<std::vector<Hash>> read_edge_leaves(EntryIndex, std::size_t) override { return hashes; }
    std::string checkpoint() const {
        return sign_checkpoint({origin, 3, tree.root()}, example_key());
    }

    Tree tree;
    std::vector<Hash> hashes;
};

std::string hex_lines(std::span<const Hash> hashes) {
    std::string text;
    for (const Hash& hash : hashes) text += hex(hash) + "\n";
    return text;
}

TEST(GoldenFormats, TheEntryAndItsLeafAreAsTold) {
    FormatPage entry_page{"entry.md"};
    FormatPage page{"ledger.md"};
    const std::string encoded = encode_entry(example_entry());
    entry_page.expect("entry", encoded);
    page.expect("entry-sha256", sha256_hex(as_bytes(encoded)));
    page.expect("salt", hex(example_salt()));
    page.expect("leaf-bytes", hex(blind_leaf(example_salt(), as_bytes(encoded))));
    page.expect("leaf-hash", hex(blinded_leaf_hash(example_salt(), as_bytes(encoded))));
    EXPECT_EQ(decode_entry(entry_page.line("entry")).value(), example_entry());
}

TEST(GoldenFormats, TheTreeOfThreeLeavesAndItsPathsAreAsTold) {
    FormatPage page{"ledger.md"};
    ThreeLeaves three;
    page.expect("three-leaf-hashes", hex_lines(three.hashes));
    page.expect("three-root", hex(three.tree.root()));
    page.expect("three-path", hex_lines(prove_inclusion(three.tree, three, 1, 3).value()));
    page.expect("three-consistency", hex_lines(prove_consistency(three.tree, three, 2, 3).value()));
    const TlogProof proof{1, prove_inclusion(three.tree, three, 1, 3).value(), three.checkpoint()};
    page.expect("tlog-proof", proof.text());

    const auto read = TlogProof::parse(page.block("tlog-proof")).value();
    const auto key = VerifierKey::of(origin, example_key().public_key()).value();
    EXPECT_TRUE(verify_tlog_proof(read, three.hashes[1], key));
    EXPECT_FALSE(verify_tlog_proof(read, three.hashes[2], key));
}

TEST(GoldenFormats, TheCheckpointAndItsKeyAreAsTold) {
    FormatPage page{"checkpoint.md"};
    const ThreeLeaves three;
    page.expect("seed", hex(example_key().seed().reveal()));
    page.expect("vkey", VerifierKey::of(origin, example_key().public_key()).value().text());
    page.expect("checkpoint", three.checkpoint());
    const auto key = VerifierKey::parse(page.line("vkey")).value();
    EXPECT_EQ(open_checkpoint(page.block("checkpoint"), key).value().root_hash, three.tree.root());
}

TEST(GoldenFormats, TheFrameAndTheLinesOfAPackageAreAsTold) {
    FormatPage page{"package.md"};
    const ZipEntry file{
        .name = "bag/data/a", .crc32 = zip_crc32(0, as_bytes("a")), .size_bytes = 1};
    const ZipTime time = zip_time(moscow_instant(Date{2027, 5, 31}, TimeOfDay{12 * 60 + 5}));
    page.expect("local-header", hex(zip_local_header(file, time)));
    ZipEntry later = file;
    later.header_offset = 258;
    page.expect("directory-record", hex(zip_directory_record(later, time)));
    const InventoryLine line{"data/a", 1, {}, {}};
    page.expect("bag-info",
                bag_info_text({.source_organization = "ГБОУ города Москвы «Школа № 1234»",
                               .title = "7 «Б», 2026/2027 учебный год",
                               .external_identifier = "0197b2a4-0000-7000-8000-000000000001",
                               .bagging_date = Date{2027, 5, 31}},
                              {&line, 1})
                    .value());
    page.expect("entry-line", entry_line({3, example_salt(), encode_entry(example_entry())}));
    EXPECT_EQ(parse_entry_line(page.line("entry-line"))->encoded, encode_entry(example_entry()));
}

TEST(GoldenFormats, TheFilesOfAPackageAreAsTold) {
    FormatPage page{"package.md"};
    const PackageContents contents = testing::class_package();
    std::vector<std::string> paths;
    for (const PackageFile& file : contents.payload) paths.push_back(file.path);
    std::ranges::sort(paths);
    std::string text;
    for (const std::string_view path : tag_paths) text += std::string{path} + "\n";
    for (const std::string& path : paths) text += path + "\n";
    page.expect("tree", text);
}

TEST(GoldenFormats, WhatAPackageSaysOfItselfIsAsTold) {
    FormatPage page{"package.md"};
    const PackageFile file = provenance_file(testing::class_provenance());
    page.expect("provenance", std::string{as_text(file.bytes)});
}

/// The names of the columns of a table.
struct ColumnNames {
    template <class T>
    void field(std::string_view name, T&) {
        names += (names.empty() ? "" : ", ") + std::string{name};
    }
    std::string names;
};

TEST(GoldenFormats, TheTablesOfAPackageAreAsTold) {
    FormatPage page{"package.md"};
    ClassRecords none;
    std::string text;
    for_each_table(none, [&](const char* name, const char*, auto& rows) {
        typename std::remove_reference_t<decltype(rows)>::value_type row;
        ColumnNames columns;
        describe(columns, row);
        text += std::string{name} + "\n  " + columns.names + "\n";
    });
    page.expect("records", text);
}

/// Writes the members of a described struct, a line each, as entry.md lists them.
class MemberList {
public:
    template <class T>
    void field(std::string_view name, T& value) {
        const std::string place = prefix_ + std::string{name};
        tell(place, value, "");
    }
    std::string take() { return std::move(text_); }

private:
    template <class T>
    void tell(const std::string& place, T& value, const char* optional) {
        if constexpr (Described<T>) {
            MemberList inner;
            inner.prefix_ = place + optional + ".";
            describe(inner, value);
            text_ += inner.take();
        } else {
            text_ += "  " + place + ": " + type_of(value) + optional + "\n";
        }
    }
    template <class T>
    void tell(const std::string& place, std::optional<T>&, const char*) {
        T inner{};
        tell(place, inner, "?");
    }
    template <class T>
    void tell(const std::string& place, std::vector<T>&, const char*) {
        T inner{};
        tell(place + "[]", inner, "");
    }
    static std::string type_of(const std::string&) { return "text"; }
    static std::string type_of(bool) { return "truth"; }
    static std::string type_of(int) { return "integer"; }
    static std::string type_of(std::int64_t) { return "integer"; }
    static std::string type_of(Date) { return "date"; }
    static std::string type_of(TimeOfDay) { return "time of day"; }
    static std::string type_of(Instant) { return "instant"; }
    template <class Kind>
    static std::string type_of(const Id<Kind>&) {
        return "id";
    }
    template <NamedEnum E>
    static std::string type_of(E) {
        std::string words;
        for (const std::string_view word : names_of(E{})) {
            // "points_0|…|points_100"
            const bool is_between = word.starts_with("points_") && word != "points_0";
            if (is_between && word != "points_100") continue;
            words += (words.empty() ? "" : is_between ? "|…|" : "|") + std::string{word};
        }
        return words;
    }

    std::string prefix_;
    std::string text_;
};

template <std::size_t... Kind>
std::string kind_list(std::index_sequence<Kind...>) {
    std::string text;
    auto tell = [&](EntryBody body) {
        text += std::string{entry_kind(body)} + "\n";
        MemberList members;
        std::visit([&](auto& fact) { describe(members, fact); }, body);
        text += members.take();
    };
    (tell(EntryBody{std::variant_alternative_t<Kind, EntryFacts>{}}), ...);
    return text;
}

TEST(GoldenFormats, AnAddendumNamesWhatItCompletes) {
    FormatPage page{"package.md"};
    const auto id = [](const char* text) { return *PackageId::parse(text); };
    const AddendumManifest manifest{
        .addendum_no = 1,
        .package_id = id("0197b2a4-0000-7000-8000-000000000002"),
        .study_group_id = *StudyGroupId::parse("00000000-0000-7000-8000-000000000001"),
        .completes = {.package_id = id("0197b2a4-0000-7000-8000-000000000001"),
                      .file_name = "letopis_school-1_2026-2027_7b_00000001.zip",
                      .sha256_hex = sha256_hex(as_bytes("container")),
                      .tree_size = 194,
                      .root_hash_hex = sha256_hex(as_bytes("root"))},
        .follows = {},
        .consistency = {sha256_hex(as_bytes("hash"))}};
    const PackageFile file = addendum_manifest_file(manifest);
    EXPECT_EQ(file.path, addendum_manifest_path);
    page.expect("addendum", std::string{as_text(file.bytes)});
    EXPECT_EQ(parse_addendum_manifest(page.block("addendum")), manifest);
    EXPECT_FALSE(parse_addendum_manifest(page.line("addendum"))) << "without its newline";
    EXPECT_FALSE(parse_addendum_manifest(" " + page.block("addendum")));

    TableHead head;
    const AddendumRow none;
    describe(head, none);
    std::string columns;
    for (const std::string_view name : head.names)
        columns += (columns.empty() ? "addendum\n  " : ", ") + std::string{name};
    page.expect("addendum-records", columns);
}

TEST(GoldenFormats, EveryKindOfEntryIsListedWithItsMembers) {
    FormatPage page{"entry.md"};
    page.expect("kinds", kind_list(std::make_index_sequence<std::variant_size_v<EntryFacts>>{}));
}

}  // namespace
}  // namespace letopis
