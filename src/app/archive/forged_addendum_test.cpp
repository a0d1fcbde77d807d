// An addendum that somebody changed and bagged anew: every digest of it is true, and it is not
// whole all the same (ORD-1.4.2-3b).

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "app/archive/addendum/seal_addendum.h"
#include "app/archive/testing/tested_archive.h"
#include "package/addendum/package_check.h"
#include "package/testing/rebag.h"

namespace letopis {
namespace {

using ::testing::AllOf;
using testing::drop_lines;
using ::testing::HasSubstr;
using testing::id_of;
using ::testing::IsEmpty;
using testing::payload_of;
using testing::PayloadFiles;
using testing::rebagged;
using ::testing::StartsWith;
using testing::TestedArchive;

constexpr const char* entries_path = "data/log/entries.ndjson";
constexpr const char* csv_path = "data/records/addendum.csv";
constexpr const char* json_path = "data/records/addendum.json";
constexpr const char* manifest_path = "data/metadata/addendum.json";

std::string problems_of(const Bytes& package) {
    MemorySource source{package};
    NoProgress silent;
    PackageCheck check;
    RecordCheck* const checks[] = {&check};
    std::string text;
    for (const Problem& problem : verify_package(source, silent, checks).problems)
        text += problem_text(problem) + "\n";
    return text;
}

void replace(Bytes& file, std::string_view from, std::string_view to) {
    std::string text{as_text(file)};
    const std::size_t at = text.find(from);
    ASSERT_NE(at, std::string::npos) << from;
    text.replace(at, from.size(), to);
    file.assign(as_bytes(text).begin(), as_bytes(text).end());
}

/// Two facts in the first addendum and one in the second.
class ForgedAddendum : public ::testing::Test {
protected:
    ForgedAddendum() {
        EXPECT_TRUE(archive_.seal());
        archive_.state({exam(ResultValue::three), retake(Date{2027, 9, 10})},
                       archive_.school.deputy);
        EXPECT_TRUE(seal(900));
        archive_.state({retake(Date{2027, 9, 20})}, archive_.school.deputy);
        EXPECT_TRUE(seal(901));
        packages_ = archive_.ask([](Reader& reader) { return reader.packages(); });
    }
    ExamResultRecorded exam(ResultValue result) const {
        return {.study_group_id = archive_.school.class_5a,
                .student_id = archive_.school.ezhov,
                .subject_id = archive_.school.mathematics,
                .held_on = Date{2027, 6, 3},
                .points = 21,
                .result = result,
                .protocol_no = "17"};
    }
    AttestationHeld retake(Date held_on) const {
        return {.course_id = archive_.school.mathematics_5a,
                .student_id = archive_.school.ezhov,
                .held_on = held_on,
                .kind = AttestationKind::commission,
                .result = ResultValue::five,
                .protocol_no = "3",
                .examiners = "Петрова А. И."};
    }
    Result<SealedAddendum> seal(int command) {
        return seal_addendum(archive_.desk(), archive_.school.director, id_of<CommandId>(command),
                             archive_.school.class_5a, archive_.store.clock().now());
    }
    Bytes of_year() const { return bytes(0); }
    Bytes first() const { return bytes(1); }
    Bytes second() const { return bytes(2); }
    Bytes bytes(std::size_t number) const {
        return archive_.own_objects.at(package_object(packages_.at(number).sha256_hex));
    }
    static std::string found_in(const Bytes& package,
                                const std::function<void(PayloadFiles&)>& change) {
        return problems_of(rebagged(package, change));
    }

    TestedArchive archive_;
    std::vector<Package> packages_;
};

TEST_F(ForgedAddendum, ThatWasOnlyBaggedAnewIsWhole) {
    for (const Bytes& package : {of_year(), first(), second()})
        EXPECT_THAT(found_in(package, [](PayloadFiles&) {}), IsEmpty());
}

TEST_F(ForgedAddendum, WithoutOneOfItsEntriesAndTheRowIsFound) {
    const auto found = found_in(first(), [](PayloadFiles& files) {
        drop_lines(files.at(entries_path), "exam_result_recorded");
        drop_lines(files.at(csv_path), "экзамен: ОГЭ");
        drop_lines(files.at(json_path), "экзамен: ОГЭ");
    });
    EXPECT_THAT(found, StartsWith(std::string{json_path} + ": строк в таблице 1, а в ведомости"));
}

TEST_F(ForgedAddendum, WhoseRowIsAboutAnEntryThatWasTakenOutIsFound) {
    const auto found = found_in(first(), [](PayloadFiles& files) {
        drop_lines(files.at(entries_path), "exam_result_recorded");
    });
    EXPECT_THAT(found, StartsWith(std::string{json_path} + ": среди записей нет записи №"));
}

TEST_F(ForgedAddendum, WithAChangedCellIsFoundWithoutItsPackage) {
    const auto forge = [](const char* path) {
        return [=](PayloadFiles& files) { replace(files.at(path), "21 б., 3", "21 б., 5"); };
    };
    EXPECT_THAT(found_in(first(), forge(csv_path)),
                AllOf(StartsWith(csv_path), HasSubstr("строка 2 не следует из записей реестра")));
    EXPECT_THAT(found_in(first(), forge(json_path)),
                AllOf(StartsWith(json_path), HasSubstr("строка таблицы № 1 не та")));
    EXPECT_THAT(found_in(first(),
                         [&](PayloadFiles& files) {
                             forge(csv_path)(files);
                             forge(json_path)(files);
                         }),
                AllOf(StartsWith(json_path), HasSubstr("строка таблицы № 1 не та")));
}

// A second addendum that says it is the first: the consistency path from the package of the year is
// true, and nobody would miss the first.
TEST_F(ForgedAddendum, ThatKeepsSilentAboutTheOneBeforeIsFound) {
    const auto renumber = [&](PayloadFiles& files) {
        Bytes& file = files.at(manifest_path);
        AddendumManifest manifest = parse_addendum_manifest(as_text(file)).value();
        EXPECT_EQ(manifest.addendum_no, 2);
        manifest.addendum_no = 1;
        manifest.follows.clear();
        manifest.consistency.clear();
        const EntryIndex size = packages_[2].tree_size;
        const Tree tree = Tree::resume(size, archive_.book).value();
        for (const Hash& hash :
             prove_consistency(tree, archive_.book, manifest.completes.tree_size, size).value())
            manifest.consistency.push_back(hex(hash));
        file = addendum_manifest_file(manifest).bytes;
    };
    EXPECT_THAT(found_in(second(), renumber),
                AllOf(HasSubstr("запечатала пакет " + packages_[1].file_name),
                      HasSubstr("номер дополнения 1, а на его ведомости 2")));
    const auto found = found_in(second(), [&](PayloadFiles& files) {
        renumber(files);
        drop_lines(files.at(entries_path), packages_[1].file_name);
    });
    EXPECT_THAT(found, HasSubstr("номер дополнения 1, а на его ведомости 2"));
}

TEST_F(ForgedAddendum, ToAnotherPackageThanItsSheetNamesIsFound) {
    const auto found = found_in(first(), [](PayloadFiles& files) {
        AddendumManifest manifest =
            parse_addendum_manifest(as_text(files.at(manifest_path))).value();
        manifest.completes.sha256_hex = std::string(64, '0');
        files.at(manifest_path) = addendum_manifest_file(manifest).bytes;
    });
    EXPECT_THAT(found, HasSubstr("пакет года не тот, что назван в ведомости"));
}

TEST_F(ForgedAddendum, WithATableOfItsOwnMakingIsFound) {
    const auto found = found_in(first(), [](PayloadFiles& files) {
        const ByteView table = as_bytes("entry_index,value\r\n7,5\r\n");
        files["data/records/annual_marks.csv"] = {table.begin(), table.end()};
        files["data/records/exams.json"] = {table.begin(), table.end()};
    });
    EXPECT_THAT(found, AllOf(HasSubstr("data/records/annual_marks.csv: такой таблицы"),
                             HasSubstr("data/records/exams.json: такой таблицы")));
}

// What an addendum says of itself does not switch off the check of a year.
TEST_F(ForgedAddendum, IsNotMadeOfAPackageOfAYear) {
    const PayloadFiles of_addendum = payload_of(first());
    const auto forge = [](PayloadFiles& files) {
        replace(files.at("data/records/annual_marks.csv"), "Ежов", "Ешов");
    };
    const Bytes dressed = rebagged(of_year(), [&](PayloadFiles& files) {
        forge(files);
        files[manifest_path] = of_addendum.at(manifest_path);
    });
    EXPECT_THAT(problems_of(dressed), HasSubstr("данные ведомости дополнения не читаются"));
    const Bytes better = rebagged(of_year(), [&](PayloadFiles& files) {
        forge(files);
        for (const char* path : {manifest_path, csv_path, json_path,
                                 "data/documents/dopolnenie.json", "data/documents/dopolnenie.pdf"})
            files[path] = of_addendum.at(path);
    });
    EXPECT_THAT(problems_of(better),
                AllOf(HasSubstr("data/records/annual_marks.csv: такой таблицы"),
                      HasSubstr("data/documents/dopolnenie.json: реестр не знает")));
}

}  // namespace
}  // namespace letopis
