// What is decided after a class's package was sealed comes into an addendum: nothing of the package
// changes, and both are whole together (ORD-1.4.2-3b; acceptance scenario 6).

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "app/archive/addendum/package_chain.h"
#include "app/archive/addendum/seal_addendum.h"
#include "app/archive/open_archive.h"
#include "app/archive/testing/tested_archive.h"
#include "package/addendum/package_check.h"
#include "package/document_proof.h"
#include "package/testing/rebag.h"
#include "ports/gathering/archive/due_addenda.h"
#include "ports/standing.h"

namespace letopis {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using testing::Fate;
using ::testing::HasSubstr;
using testing::id_of;
using ::testing::IsEmpty;
using ::testing::SizeIs;
using testing::TestedArchive;

ExamResultRecorded exam(const TestedArchive& archive, ResultValue result) {
    return {.study_group_id = archive.school.class_5a,
            .student_id = archive.school.ezhov,
            .subject_id = archive.school.mathematics,
            .kind = StateExamKind::basic,
            .held_on = Date{2027, 6, 3},
            .points = 21,
            .result = result,
            .protocol_no = "17"};
}

AttestationHeld retake(const TestedArchive& archive) {
    return {.course_id = archive.school.mathematics_5a,
            .student_id = archive.school.ezhov,
            .held_on = Date{2027, 9, 10},
            .kind = AttestationKind::commission,
            .result = ResultValue::five,
            .protocol_no = "3",
            .examiners = "Петрова А. И., Сидоров П. П."};
}

VerifyReport verify(const Bytes& package) {
    MemorySource source{package};
    NoProgress silent;
    PackageCheck check;
    RecordCheck* const checks[] = {&check};
    return verify_package(source, silent, checks);
}

std::string problems_of(const VerifyReport& report) {
    std::string text;
    for (const Problem& problem : report.problems) text += problem_text(problem) + "\n";
    return text;
}

class Addendum : public ::testing::Test {
protected:
    Result<SealedAddendum> seal(int command) {
        return seal_addendum(archive_.desk(), archive_.school.director, id_of<CommandId>(command),
                             archive_.school.class_5a, archive_.store.clock().now());
    }
    std::vector<Package> packages() {
        return archive_.ask([](Reader& reader) { return reader.packages(); });
    }
    Standing director() {
        return archive_.ask([&](Reader& reader) {
            return read_standing(reader, archive_.school.director, Date{2027, 6, 10});
        });
    }
    WholeChain whole(PackageId id) {
        return check_chain(archive_.desk().archive, director(), id, archive_.store.clock().now())
            .value();
    }
    std::string told_refusal(const Result<SealedAddendum>& sealed) {
        return sealed ? "sealed" : sealed.error().message();
    }
    Bytes& own(const Package& package) {
        return archive_.own_objects.at(package_object(package.sha256_hex));
    }

    TestedArchive archive_;
};

TEST_F(Addendum, OfALateExamTellsItAndIsWholeWithItsPackage) {
    ASSERT_TRUE(archive_.seal());
    const Package of_year = archive_.package();
    const Bytes before = own(of_year);
    archive_.state({exam(archive_, ResultValue::four)}, archive_.school.deputy);

    const auto sealed = seal(900);
    ASSERT_TRUE(sealed) << sealed.error().message();
    EXPECT_EQ(sealed->addendum_no, 1);
    EXPECT_EQ(sealed->state, PackageState::complete);
    EXPECT_THAT(sealed->lacking, IsEmpty());

    const auto all = packages();
    ASSERT_THAT(all, SizeIs(2));
    EXPECT_EQ(all[0], of_year);
    EXPECT_EQ(own(of_year), before) << "the original is untouched";
    EXPECT_EQ(all[1].package_id, sealed->package_id);
    EXPECT_EQ(all[1].retain_until, of_year.retain_until);
    EXPECT_EQ(completed_file_name(all[1].file_name), of_year.file_name);

    const VerifyReport report = verify(own(all[1]));
    EXPECT_TRUE(report.whole()) << problems_of(report);
    EXPECT_LT(report.entry_count, 12) << "only what came later";
    for (const PackageId id : {of_year.package_id, sealed->package_id}) {
        const WholeChain chain = whole(id);
        EXPECT_TRUE(chain.is_whole) << ::testing::PrintToString(chain.problems);
        EXPECT_EQ(chain.addenda, 1);
        EXPECT_EQ(chain.package_id, of_year.package_id);
    }
    // Its table tells the exam: what was, what is, on what basis, by whom.
    const std::string text{as_text(own(all[1]))};
    EXPECT_THAT(text, HasSubstr("экзамен: ОГЭ,,\"21 б., 4\",протокол № 17,2027-06-03,"));
    EXPECT_THAT(text, HasSubstr("ДОПОЛНЕНИЕ № 1 К СВОДНОЙ ВЕДОМОСТИ"));
}

// Evidence: PRT-05 ORD-1.4.2-3b.
TEST_F(Addendum, CarriesTheCodeThatProvesItsDataWithTheSchoolsKeyAlone) {
    ASSERT_TRUE(archive_.seal());
    archive_.state({exam(archive_, ResultValue::four)}, archive_.school.deputy);
    ASSERT_TRUE(seal(900));
    const auto documents = archive_.ask(
        [&](Reader& reader) { return reader.documents_of_group(archive_.school.class_5a); });
    ASSERT_THAT(documents, SizeIs(3));
    const IssuedDocument& sheet = documents.back();
    EXPECT_EQ(sheet.form, FormKind::addendum_sheet);
    const std::string_view text =
        as_text(archive_.own_objects.at(document_object(sheet.sha256_hex)));
    const auto proof = DocumentProof::parse(text.substr(text.find(document_proof_mark)));
    ASSERT_TRUE(proof);
    const auto key = VerifierKey::parse(archive_.book.verifier_key().value()).value();
    const auto proven = verify_document_proof(*proof, key);
    ASSERT_TRUE(proven);
    EXPECT_EQ(proven->document.form, FormKind::addendum_sheet);
    EXPECT_EQ(proven->document.data_sha256_hex, sheet.data_sha256_hex);
    EXPECT_EQ(proven->document.document_no, std::to_string(proven->entry_index) + "-Д1");
}

// Evidence: ORD-1.4.2-3b.
TEST_F(Addendum, IsAskedForUntilItIsSealed) {
    const auto alarms = [&](Date on) {
        std::string told;
        const ArchiveView view = archive_.ask([&](Reader& reader) {
            return open_archive(reader, director(), moscow_instant(on, {12 * 60}));
        });
        for (const ArchiveAlarm& one : view.alarms)
            if (one.remedy.find("внесено решений") != std::string::npos) told += one.remedy;
        return told;
    };
    ASSERT_TRUE(archive_.seal());
    const Date sealed_on = moscow_date(archive_.store.clock().now());
    EXPECT_EQ(alarms(sealed_on), "") << "the package tells all there is";
    archive_.state({exam(archive_, ResultValue::four), retake(archive_)}, archive_.school.deputy);
    EXPECT_THAT(alarms(sealed_on), HasSubstr("внесено решений: 2, первое — "));
    EXPECT_THAT(alarms(sealed_on), HasSubstr("должно быть в архиве"));
    EXPECT_THAT(alarms(sealed_on.plus_days(14)), HasSubstr("должно было быть в архиве"));
    ASSERT_TRUE(seal(900));
    EXPECT_EQ(alarms(sealed_on.plus_days(14)), "");
}

// A changed name is told where there is an addendum, and asks for none by itself.
TEST_F(Addendum, TellsAChangedName) {
    ASSERT_TRUE(archive_.seal());
    const auto known =
        archive_.ask([&](Reader& reader) { return reader.person(archive_.school.ezhov); });
    Person renamed = known.value();
    renamed.last_name = "Орлов";
    archive_.state({PersonRegistered{renamed}}, archive_.school.deputy);
    const Date today = moscow_date(archive_.store.clock().now());
    EXPECT_THAT(archive_.ask([&](Reader& reader) { return due_addenda(reader, today); }),
                IsEmpty());
    const auto sealed = seal(900);
    ASSERT_TRUE(sealed) << sealed.error().message();
    const auto files = testing::payload_of(own(packages()[1]));
    EXPECT_THAT(std::string{as_text(files.at("data/records/addendum.csv"))},
                HasSubstr("\"фамилия, имя, отчество\",Ежов"));
    const WholeChain chain = whole(sealed->package_id);
    EXPECT_TRUE(chain.is_whole) << ::testing::PrintToString(chain.problems);
}

TEST_F(Addendum, IsCopiedToBothDisksAndShownRightAfterItsPackage) {
    ASSERT_TRUE(archive_.seal());
    archive_.state({retake(archive_)}, archive_.school.petrova);
    const auto sealed = seal(900);
    ASSERT_TRUE(sealed) << sealed.error().message();
    const std::string object = copy_object(packages()[1]);
    for (const char* disk : {"/media/a", "/media/b"})
        EXPECT_TRUE(archive_.disks.at(disk).objects.contains(object)) << disk;
    const ArchiveView view = archive_.ask([&](Reader& reader) {
        return open_archive(reader, director(), archive_.store.clock().now());
    });
    ASSERT_THAT(view.packages, SizeIs(2));
    EXPECT_EQ(view.packages[0].addendum_no, 0);
    EXPECT_EQ(view.packages[0].standing, PackageStanding::current);
    EXPECT_EQ(view.packages[1].addendum_no, 1);
    EXPECT_EQ(view.packages[1].completes, view.packages[0].package_id);
    EXPECT_EQ(view.packages[1].standing, PackageStanding::current);
    EXPECT_THAT(view.packages[1].copies, SizeIs(2));
}

TEST_F(Addendum, IsRefusedInWordsBeforeThePackageAndWhereThereIsNothingToAdd) {
    EXPECT_THAT(told_refusal(seal(900)), HasSubstr("пакет этого класса ещё не создан"));
    ASSERT_TRUE(archive_.seal());
    EXPECT_THAT(told_refusal(seal(901)), HasSubstr("дополнять нечего"));
    const auto open =
        seal_addendum(archive_.desk(), archive_.school.director, id_of<CommandId>(902),
                      archive_.school.class_5b, archive_.store.clock().now());
    ASSERT_FALSE(open);
    EXPECT_TRUE(open.error().is(RefusalCode::class_not_closed));
    archive_.state({exam(archive_, ResultValue::four)}, archive_.school.deputy);
    const auto teacher =
        seal_addendum(archive_.desk(), archive_.school.petrova, id_of<CommandId>(903),
                      archive_.school.class_5a, archive_.store.clock().now());
    ASSERT_FALSE(teacher);
    EXPECT_TRUE(teacher.error().is(RefusalCode::not_your_role));
}

TEST_F(Addendum, ARepeatOfTheCommandGivesTheSameAddendum) {
    ASSERT_TRUE(archive_.seal());
    archive_.state({exam(archive_, ResultValue::four)}, archive_.school.deputy);
    const auto first = seal(900);
    ASSERT_TRUE(first);
    const auto entries = archive_.store.tables().entries.size();
    const auto again = seal(900);
    ASSERT_TRUE(again) << again.error().message();
    EXPECT_EQ(*again, *first);
    EXPECT_EQ(archive_.store.tables().entries.size(), entries);
    EXPECT_THAT(told_refusal(seal(901)), HasSubstr("дополнять нечего"));
}

TEST_F(Addendum, ASecondOneTellsOnlyWhatCameAfterTheFirst) {
    ASSERT_TRUE(archive_.seal());
    archive_.state({exam(archive_, ResultValue::three)}, archive_.school.deputy);
    ASSERT_TRUE(seal(900));
    ExamResultRecorded corrected = exam(archive_, ResultValue::four);
    corrected.reason = "решение апелляционной комиссии";
    corrected.corrects = 1;
    archive_.state({corrected, retake(archive_)}, archive_.school.deputy);

    const auto coming =
        open_coming_addendum(archive_.desk().archive, director(), archive_.school.class_5a);
    ASSERT_TRUE(coming) << coming.error().message();
    EXPECT_EQ(coming->addendum_no, 2);
    ASSERT_THAT(coming->lines, SizeIs(2));
    EXPECT_EQ(coming->lines[0].old_value, "21 б., 3");
    EXPECT_EQ(coming->lines[0].value, "21 б., 4");
    EXPECT_THAT(coming->lines[0].basis, HasSubstr("решение апелляционной комиссии"));
    EXPECT_EQ(coming->lines[1].result, "аттестация: год");
    EXPECT_EQ(coming->lines[1].old_value, "4");
    EXPECT_EQ(coming->lines[1].value, "5");
    EXPECT_EQ(coming->lines[1].decided_on, "10.09.2027");

    const auto second = seal(901);
    ASSERT_TRUE(second) << second.error().message();
    EXPECT_EQ(second->addendum_no, 2);
    const WholeChain chain = whole(second->package_id);
    EXPECT_TRUE(chain.is_whole) << ::testing::PrintToString(chain.problems);
    EXPECT_EQ(chain.addenda, 2);
}

// A byte changed in the addendum is named; so is a row that does not follow from the entries.
TEST_F(Addendum, ADamageIsNamed) {
    ASSERT_TRUE(archive_.seal());
    archive_.state({exam(archive_, ResultValue::four)}, archive_.school.deputy);
    ASSERT_TRUE(seal(900));
    const Package addendum = packages()[1];
    const Bytes good = own(addendum);

    Bytes changed = good;
    const std::string word = "протокол № 17,2027";
    const std::size_t at = as_text(changed).find(word);
    ASSERT_NE(at, std::string_view::npos);
    changed[at + word.size() - 1] ^= 1;
    EXPECT_THAT(problems_of(verify(changed)), HasSubstr("data/records/addendum.csv, байт"));

    const PackageChain names =
        archive_.ask([&](Reader& reader) { return find_chain(reader, addendum.package_id); });
    auto parts = read_chain(archive_.desk().archive, names).value();
    EXPECT_THAT(check_together(parts), IsEmpty());
    std::string& table = parts[1].tables.at("data/records/addendum.csv");
    table.replace(table.find("\"21 б., 4\""), 11, "\"21 б., 5\"");
    const auto problems = check_together(parts);
    ASSERT_THAT(problems, SizeIs(1));
    EXPECT_EQ(problems[0].path, "data/records/addendum.csv");
    EXPECT_THAT(problems[0].what, HasSubstr("строка 2 не следует из записей реестра"));
}

TEST_F(Addendum, APackageWithoutAnyGoodCopyIsNamedByTheWholeCheck) {
    ASSERT_TRUE(archive_.seal());
    archive_.state({exam(archive_, ResultValue::four)}, archive_.school.deputy);
    ASSERT_TRUE(seal(900));
    const Package addendum = packages()[1];
    own(addendum)[100] ^= 1;
    EXPECT_TRUE(whole(addendum.package_id).is_whole) << "a good copy suffices";
    for (const char* disk : {"/media/a", "/media/b"})
        archive_.disks.at(disk).objects.at(copy_object(addendum))[100] ^= 1;
    const WholeChain chain = whole(addendum.package_id);
    EXPECT_FALSE(chain.is_whole);
    ASSERT_THAT(chain.problems, SizeIs(1));
    EXPECT_THAT(chain.problems[0], HasSubstr("Целой копии"));
}

// Of another package it is no addendum, and one that was left out is missed.
TEST_F(Addendum, IsNotWholeBesideAnotherPackageOrWithoutTheOneBefore) {
    ASSERT_TRUE(archive_.seal());
    archive_.state({exam(archive_, ResultValue::three)}, archive_.school.deputy);
    ASSERT_TRUE(seal(900));
    archive_.state({retake(archive_)}, archive_.school.petrova);
    ASSERT_TRUE(seal(901));
    const PackageChain names =
        archive_.ask([&](Reader& reader) { return find_chain(reader, packages()[0].package_id); });
    const auto parts = read_chain(archive_.desk().archive, names).value();
    ASSERT_THAT(parts, SizeIs(3));
    auto other = parts;
    other[0].sha256_hex[0] = other[0].sha256_hex[0] == '0' ? '1' : '0';
    EXPECT_THAT(check_together(other)[0].what, HasSubstr("не тот, к которому сделано"));
    const std::vector<GatheredPackage> short_chain{parts[0], parts[2]};
    EXPECT_THAT(check_together(short_chain)[0].what, HasSubstr("дополнений до этого названо 1"));
}

/// Does something else right before a call to the ledger, as another person's request would.
class Meanwhile final : public Readers, public Writer {
public:
    Meanwhile(TestedArchive& archive, int before_call, std::function<void()> act)
        : archive_{archive}, before_call_{before_call}, act_{std::move(act)} {}
    Result<Done> look(const std::function<void(Reader&)>& use) override {
        take_turn();
        return archive_.readers.look(use);
    }
    void submit(Command command, Answer answer) override {
        take_turn();
        archive_.writer.submit(std::move(command), std::move(answer));
    }
    SealingDesk desk() {
        return {{*this, *this, archive_.shelf, archive_.own}, archive_.book, archive_.printer};
    }
    int calls() const { return calls_; }

private:
    void take_turn() {
        if (++calls_ == before_call_) act_();
    }
    TestedArchive& archive_;
    int before_call_;
    std::function<void()> act_;
    int calls_ = 0;
};

/// Seals an addendum to a late exam while something else happens before each call in turn.
void seal_meanwhile(
    const std::function<void(TestedArchive&)>& act,
    const std::function<void(TestedArchive&, const Result<SealedAddendum>&)>& look_at) {
    for (int call = 1, calls = 1; call <= calls; ++call) {
        SCOPED_TRACE(call);
        TestedArchive archive;
        ASSERT_TRUE(archive.seal());
        archive.state({exam(archive, ResultValue::four)}, archive.school.deputy);
        Meanwhile meanwhile{archive, call, [&] { act(archive); }};
        const auto sealed =
            seal_addendum(meanwhile.desk(), archive.school.director, id_of<CommandId>(900),
                          archive.school.class_5a, archive.store.clock().now());
        calls = meanwhile.calls();
        look_at(archive, sealed);
    }
}

TEST_F(Addendum, TwoPeopleWhoSealAtOnceGetTheSameOne) {
    int together = 0;
    seal_meanwhile(
        [](TestedArchive& archive) {
            // Refused where this one has sealed it and is copying.
            (void)seal_addendum(archive.desk(), archive.school.director, id_of<CommandId>(901),
                                archive.school.class_5a, archive.store.clock().now());
        },
        [&](TestedArchive& archive, const Result<SealedAddendum>& sealed) {
            const auto all = archive.ask([](Reader& reader) { return reader.packages(); });
            ASSERT_THAT(all, SizeIs(2));
            if (!sealed) {  // The other one was there before this one asked what there is.
                EXPECT_THAT(sealed.error().message(), HasSubstr("дополнять нечего"));
                return;
            }
            ++together;
            EXPECT_EQ(sealed->package_id, all[1].package_id);
            EXPECT_EQ(sealed->addendum_no, 1);
        });
    EXPECT_GT(together, 5);
}

// The sheet is read where the entries are read: what somebody states meanwhile is in both or in
// neither.
TEST_F(Addendum, TellsInItsTwoTablesTheSameWhateverIsStatedMeanwhile) {
    int told = 0;
    int left_to_the_next = 0;
    seal_meanwhile(
        [](TestedArchive& archive) {
            archive.state({CouncilDecisionRecorded{{.student_id = archive.school.ezhov,
                                                    .study_group_id = archive.school.class_5a,
                                                    .protocol_no = "9",
                                                    .decided_on = Date{2027, 6, 30},
                                                    .text = "оставлен на повторный год"}}},
                          archive.school.deputy);
        },
        [&](TestedArchive& archive, const Result<SealedAddendum>& sealed) {
            ASSERT_TRUE(sealed) << sealed.error().message();
            const Package package =
                archive.ask([](Reader& reader) { return reader.packages(); }).at(1);
            const auto files =
                testing::payload_of(archive.own_objects.at(package_object(package.sha256_hex)));
            const AddendumSheet sheet =
                parse_addendum_sheet(as_text(files.at("data/documents/dopolnenie.json"))).value();
            const bool is_line = std::ranges::any_of(sheet.lines, [](const AddendumLine& line) {
                return line.result == "решение педагогического совета";
            });
            const bool is_change = std::ranges::any_of(
                sheet.changes, [](const SheetChange& change) { return change.row.empty(); });
            EXPECT_EQ(is_line, is_change);
            ++(is_line ? told : left_to_the_next);
        });
    EXPECT_GT(told, 5);
    EXPECT_GT(left_to_the_next, 5);
}

// The sheet of the year is read before its package is put together: what is stated between the two
// is an entry of the package and a row of the addendum.
TEST_F(Addendum, TellsWhatWasStatedWhileThePackageWasBeingMade) {
    int told = 0;
    for (int call = 1, calls = 1; call <= calls; ++call) {
        SCOPED_TRACE(call);
        TestedArchive archive;
        Meanwhile meanwhile{
            archive, call,
            [&] { archive.state({exam(archive, ResultValue::four)}, archive.school.deputy); }};
        ASSERT_TRUE(seal_class_year(meanwhile.desk(), archive.school.class_5a));
        calls = meanwhile.calls();
        const auto sealed =
            seal_addendum(archive.desk(), archive.school.director, id_of<CommandId>(900),
                          archive.school.class_5a, archive.store.clock().now());
        if (sealed)
            ++told;
        else
            EXPECT_THAT(sealed.error().message(), HasSubstr("дополнять нечего"));
    }
    EXPECT_GT(told, 5);
}

// As of a package (seal_class_year.h): a process that dies anywhere leaves nothing to be decided
// anew.
TEST_F(Addendum, AfterADeathAnywhereEndsWithTheSameBytes) {
    const auto sealed_bytes = [](int ends_at, Fate::Moment moment, int& calls) {
        TestedArchive archive;
        EXPECT_TRUE(archive.seal());
        archive.state({exam(archive, ResultValue::four)}, archive.school.deputy);
        const Instant now = archive.store.clock().now();
        archive.fate = {.ends_at = ends_at, .moment = moment};
        const auto attempt = [&](int command) {
            return seal_addendum(archive.desk(), archive.school.director, id_of<CommandId>(command),
                                 archive.school.class_5a, now);
        };
        (void)attempt(900);
        calls = archive.fate.calls;
        archive.restart();
        // Who asks again may have a new page, and so another command.
        const auto again = attempt(900);
        EXPECT_TRUE(again) << ends_at << ": " << again.error().message();
        const auto all = archive.ask([](Reader& reader) { return reader.packages(); });
        EXPECT_EQ(all.size(), 2u) << ends_at;
        return all.size() == 2 ? archive.own_objects.at(package_object(all[1].sha256_hex))
                               : Bytes{};
    };
    int calls = 0;
    const Bytes expected = sealed_bytes(0, Fate::Moment::before_the_effect, calls);
    const int all_calls = calls;
    ASSERT_GT(all_calls, 10);
    for (int ends_at = 1; ends_at <= all_calls; ++ends_at)
        for (const auto moment : {Fate::Moment::before_the_effect, Fate::Moment::after_the_effect})
            EXPECT_EQ(sealed_bytes(ends_at, moment, calls), expected) << ends_at;
}

}  // namespace
}  // namespace letopis
