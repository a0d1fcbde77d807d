// Closing a class makes its package without anyone asking, and a process that dies anywhere on the
// way leaves nothing that would be decided anew (ORD-1.4.2-3b, ORD-1.4.2-4). Each document that is
// issued is an entry with its number (PRT-07).

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "app/archive/issue_documents.h"
#include "app/archive/package_names.h"
#include "app/archive/testing/tested_archive.h"
#include "package/document_proof.h"
#include "package/records/record_check.h"

namespace letopis {
namespace {

using ::testing::AllOf;
using ::testing::ElementsAre;
using testing::Fate;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;
using testing::TestedArchive;

VerifyReport verify(const Bytes& package) {
    MemorySource source{package};
    NoProgress silent;
    ClassRecordCheck records;
    RecordCheck* const checks[] = {&records};
    return verify_package(source, silent, checks);
}

std::string problems_of(const VerifyReport& report) {
    std::string text;
    for (const Problem& problem : report.problems) text += problem_text(problem) + "\n";
    return text;
}

/// The kinds of the entries from `first` on.
std::vector<std::string> kinds_from(TestedArchive& archive, std::size_t first) {
    std::vector<std::string> kinds;
    const auto& rows = archive.store.tables().entries;
    for (std::size_t i = first; i < rows.size(); ++i) kinds.push_back(rows[i].kind);
    return kinds;
}

TEST(Sealing, OfAClosedClassEndsWithTwoVerifiedCopiesInTwoRooms) {
    TestedArchive archive;
    const std::size_t before = archive.store.tables().entries.size();
    const auto sealed = archive.seal();
    ASSERT_TRUE(sealed) << sealed.error().message();
    EXPECT_EQ(sealed->state, PackageState::complete);
    EXPECT_THAT(sealed->lacking, IsEmpty());
    EXPECT_THAT(kinds_from(archive, before),
                ElementsAre("document_prepared", "document_prepared", "document_issued",
                            "document_issued", "package_sealed", "copy_verified", "copy_verified"));
    const Package package = archive.package();
    EXPECT_EQ(package.tree_size, static_cast<std::int64_t>(before) + 4);
    EXPECT_EQ(package.retain_until, (Date{2032, 12, 31}));
    const Bytes copy = archive.copy_on("/media/a");
    EXPECT_EQ(copy, archive.copy_on("/media/b"));
    EXPECT_EQ(sha256_hex(copy), package.sha256_hex);
    const VerifyReport report = verify(copy);
    EXPECT_TRUE(report.whole()) << problems_of(report);
    EXPECT_EQ(report.tree_size, package.tree_size);
}

TEST(Sealing, OfASealedClassChangesNothing) {
    TestedArchive archive;
    ASSERT_TRUE(archive.seal());
    const auto entries = archive.store.tables().entries.size();
    const auto again = archive.seal();
    ASSERT_TRUE(again);
    EXPECT_EQ(again->state, PackageState::complete);
    EXPECT_EQ(archive.store.tables().entries.size(), entries);
}

// JRN-15: what was sealed before stays as it is.
TEST(Sealing, OfAClassThatIsClosedAgainMakesAnotherPackage) {
    TestedArchive archive;
    ASSERT_TRUE(archive.seal());
    const Package first = archive.package();
    const auto after_a_day = [&] {
        archive.store.clock().set(archive.store.clock().now() + Span::hours(24));
    };
    const auto order = static_cast<EntryIndex>(archive.store.tables().entries.size());
    archive.state({ReopeningOrdered{.study_group_id = archive.school.class_5a, .order_no = "77"}},
                  archive.school.director);
    archive.state({ClassReopened{.reopening = order, .study_group_id = archive.school.class_5a}},
                  archive.school.deputy);
    after_a_day();
    EXPECT_THAT(seal_closed_classes(archive.desk()).value(), IsEmpty());
    archive.state({TopicRecorded{archive.school.monday_7, "Дроби"}}, archive.school.petrova);
    archive.state({ClassClosed{archive.school.class_5a, archive.school.year}},
                  archive.school.deputy);
    after_a_day();
    const auto attempts = seal_closed_classes(archive.desk()).value();
    ASSERT_THAT(attempts, SizeIs(1));
    ASSERT_TRUE(attempts[0].outcome) << attempts[0].outcome.error().message();
    EXPECT_EQ(attempts[0].outcome->state, PackageState::complete);
    EXPECT_NE(attempts[0].outcome->package_id, first.package_id);
    const auto packages = archive.ask([](Reader& reader) { return reader.packages(); });
    ASSERT_THAT(packages, SizeIs(2));
    for (const Package& package : packages) {
        const VerifyReport report =
            verify(archive.own_objects.at(package_object(package.sha256_hex)));
        EXPECT_TRUE(report.whole()) << problems_of(report);
    }
    EXPECT_THAT(seal_closed_classes(archive.desk()).value(), IsEmpty());
}

TEST(Sealing, OfAClassThatIsNotClosedIsRefused) {
    TestedArchive archive;
    EXPECT_TRUE(seal_class_year(archive.desk(), archive.school.class_5b)
                    .error()
                    .is(RefusalCode::class_not_closed));
    EXPECT_TRUE(seal_class_year(archive.desk(), testing::id_of<StudyGroupId>(99))
                    .error()
                    .is(RefusalCode::not_found));
}

TEST(Sealing, TheCodeOnADocumentProvesItsDataWithTheSchoolsKeyAlone) {
    TestedArchive archive;
    ASSERT_TRUE(archive.seal());
    const auto documents = archive.ask(
        [&](Reader& reader) { return reader.documents_of_group(archive.school.class_5a); });
    ASSERT_THAT(documents, SizeIs(2));
    const auto key = VerifierKey::parse(archive.book.verifier_key().value()).value();
    for (const IssuedDocument& document : documents) {
        const Bytes& pdf = archive.own_objects.at(document_object(document.sha256_hex));
        const std::string_view text = as_text(pdf);
        const auto proof =
            DocumentProof::parse(text.substr(text.find(document_proof_mark))).value();
        const auto proven = verify_document_proof(proof, key).value();
        EXPECT_EQ(proven.document.data_sha256_hex, document.data_sha256_hex);
        EXPECT_EQ(proven.document.document_no, document.document_no);
        EXPECT_EQ(proven.document.document_no, std::to_string(proven.entry_index));
        const Bytes& data = archive.own_objects.at(document_data_object(document.data_sha256_hex));
        EXPECT_EQ(sha256_hex(data), document.data_sha256_hex);
    }
    EXPECT_EQ(documents[0].form, FormKind::summary_sheet);
    EXPECT_EQ(documents[1].form, FormKind::class_journal);
    EXPECT_THAT(std::string{as_text(
                    archive.own_objects.at(document_data_object(documents[0].data_sha256_hex)))},
                HasSubstr("переведён в 6 класс"));
}

/// Ends the process at call number `at`, whatever it would have answered, and starts another.
void interrupt(TestedArchive& archive, int at, Fate::Moment moment) {
    archive.fate = {.ends_at = at, .moment = moment};
    (void)archive.seal();
    archive.restart();
}

int calls_of_a_sealing() {
    TestedArchive archive;
    EXPECT_TRUE(archive.seal());
    return archive.fate.calls;
}

constexpr Fate::Moment moments[] = {Fate::Moment::before_the_effect,
                                    Fate::Moment::after_the_effect};

TEST(SealingFault, ADeathAtAnyCallEndsWithTheSamePackage) {
    TestedArchive undisturbed;
    ASSERT_TRUE(undisturbed.seal());
    const int calls = undisturbed.fate.calls;
    EXPECT_GT(calls, 40);
    for (int at = 1; at <= calls; ++at) {
        for (const Fate::Moment moment : moments) {
            TestedArchive archive;
            interrupt(archive, at, moment);
            const auto sealed = archive.seal();
            ASSERT_TRUE(sealed) << "call " << at << ": " << sealed.error().message();
            EXPECT_EQ(sealed->state, PackageState::complete);
            EXPECT_EQ(archive.copy_on("/media/a"), undisturbed.copy_on("/media/a")) << at;
            EXPECT_EQ(archive.copy_on("/media/b"), undisturbed.copy_on("/media/b")) << at;
            EXPECT_EQ(kinds_from(archive, 0), kinds_from(undisturbed, 0)) << at;
        }
    }
}

/// What the ledger has promised so far by digests.
std::vector<std::string> promises(TestedArchive& archive) {
    std::vector<std::string> digests;
    for (const StoredEntry& row : archive.store.tables().entries) {
        const Entry entry = decode_entry(row.encoded).value();
        if (const auto* fact = std::get_if<DocumentPrepared>(&entry.body))
            digests.push_back(fact->data_sha256_hex);
        if (const auto* fact = std::get_if<DocumentIssued>(&entry.body))
            digests.push_back(fact->document.sha256_hex);
        if (const auto* fact = std::get_if<PackageSealed>(&entry.body))
            digests.push_back(fact->package.sha256_hex);
    }
    return digests;
}

TEST(SealingFault, ADayLaterInABusySchoolNothingPromisedIsBroken) {
    const int calls = calls_of_a_sealing();
    for (int at = 1; at <= calls; ++at) {
        for (const Fate::Moment moment : moments) {
            TestedArchive archive;
            interrupt(archive, at, moment);
            const auto promised = promises(archive);
            // Life goes on: another day, a new director, a mark in another class.
            archive.store.clock().set(moscow_instant(Date{2027, 6, 1}, TimeOfDay{9 * 60}));
            archive.state({RoleAssigned{{.person_id = archive.school.sidorov,
                                         .role = AppointedRole::director,
                                         .valid_from = Date{2027, 6, 1}}},
                           MarkRecorded{.place = {.lesson_id = archive.school.lesson_5b,
                                                  .student_id = archive.school.ivanov}}});
            const auto sealed = archive.seal();
            ASSERT_TRUE(sealed) << "call " << at << ": " << sealed.error().message();
            EXPECT_EQ(sealed->state, PackageState::complete);
            auto kept = promises(archive);
            ASSERT_THAT(kept, SizeIs(5)) << "two data, two documents, one package; call " << at;
            kept.resize(promised.size());
            EXPECT_EQ(kept, promised) << at;
            const VerifyReport report = verify(archive.copy_on("/media/b"));
            EXPECT_TRUE(report.whole()) << at << ": " << problems_of(report);
        }
    }
}

TEST(SealingFault, TwoDeathsAreNoWorseThanOne) {
    TestedArchive undisturbed;
    ASSERT_TRUE(undisturbed.seal());
    const int calls = undisturbed.fate.calls;
    for (int at = 1; at <= calls; at += 3) {
        TestedArchive archive;
        interrupt(archive, at, Fate::Moment::after_the_effect);
        interrupt(archive, at / 2 + 1, Fate::Moment::after_the_effect);
        ASSERT_TRUE(archive.seal()) << at;
        EXPECT_EQ(archive.copy_on("/media/a"), undisturbed.copy_on("/media/a")) << at;
    }
}

TEST(Sealing, WhatTheOwnFolderLostIsMadeAgainAndMustBeTheSame) {
    TestedArchive undisturbed;
    ASSERT_TRUE(undisturbed.seal());
    TestedArchive archive;
    const auto closed = archive.ask(
        [&](Reader& reader) { return find_closed_class(reader, archive.school.class_5a); });
    const auto prepared = prepare_documents(archive.desk(), closed).value();
    const auto issued = issue_documents(archive.desk(), closed, prepared).value();
    archive.own_objects.clear();
    ASSERT_TRUE(archive.seal());
    EXPECT_EQ(archive.copy_on("/media/a"), undisturbed.copy_on("/media/a"));

    // Lost after the sealing: the copies are the source.
    archive.own_objects.clear();
    archive.disks.at("/media/a").objects.clear();
    EXPECT_EQ(archive.seal().value().state, PackageState::complete);
}

TEST(Sealing, WithoutASecondPlaceIsSealedAndRed) {
    TestedArchive archive;
    archive.disks.at("/media/b").is_there = false;
    const auto sealed = archive.seal();
    ASSERT_TRUE(sealed);
    EXPECT_EQ(sealed->state, PackageState::incomplete);
    ASSERT_THAT(sealed->lacking, SizeIs(1));
    EXPECT_THAT(sealed->lacking[0].place, HasSubstr("Н-2"));

    // The disk is plugged in, and the job comes round.
    archive.disks.at("/media/b").is_there = true;
    const auto attempts = seal_closed_classes(archive.desk()).value();
    ASSERT_THAT(attempts, SizeIs(1));
    EXPECT_EQ(attempts[0].outcome.value().state, PackageState::complete);
    EXPECT_THAT(seal_closed_classes(archive.desk()).value(), IsEmpty());
}

TEST(Sealing, TheSameRoomOrTheSameDiskIsNoSecondPlace) {
    TestedArchive archive;
    archive.disks.at("/media/b").is_there = false;
    archive.add_disk("/media/c", "disk:C", archive.cellar);
    EXPECT_EQ(archive.seal().value().state, PackageState::incomplete);
    EXPECT_THAT(archive.copy_on("/media/c"), IsEmpty());
    archive.add_disk("/media/d", "disk:D", archive.library);
    EXPECT_EQ(archive.seal().value().state, PackageState::complete);
    EXPECT_THAT(archive.copy_on("/media/d"), Not(IsEmpty()));
}

TEST(Sealing, OneClassThatCannotBeSealedDoesNotHoldUpTheOthers) {
    TestedArchive archive;
    // Entries about nothing: the year of 5 «Б» does not hang together.
    archive.state({StudentLeft{.student_id = testing::id_of<StudentId>(77),
                               .study_group_id = archive.school.class_5b,
                               .left_on = Date{2027, 1, 1}},
                   ClassClosed{archive.school.class_5b, archive.school.year}});
    const auto attempts = seal_closed_classes(archive.desk()).value();
    ASSERT_THAT(attempts, SizeIs(2));
    int sealed = 0;
    for (const SealingAttempt& attempt : attempts) {
        if (attempt.outcome) ++sealed;
        if (!attempt.outcome) {
            EXPECT_TRUE(attempt.outcome.error().is(RefusalCode::ledger_damaged));
        }
    }
    EXPECT_EQ(sealed, 1);
    EXPECT_TRUE(verify(archive.copy_on("/media/a")).whole());
}

TEST(PackageNames, AreLatinAndTellTheClass) {
    EXPECT_EQ(latin_name("5 «А»"), "5-a");
    EXPECT_EQ(latin_name("СД-21, гр. 2"), "sd-21-gr-2");
    EXPECT_EQ(latin_name("Щёлково и ЪьЫ"), "shchelkovo-i-y");
    EXPECT_EQ(latin_name("«»"), "x");
    EXPECT_EQ(latin_name(std::string(200, 'a')).size(), 32u);
    TestedArchive archive;
    ASSERT_TRUE(archive.seal());
    const Package package = archive.package();
    EXPECT_TRUE(package.file_name.starts_with("letopis_school-1234_2026-2027_5a_"))
        << package.file_name;
    EXPECT_EQ(copy_object(package), "school-1234/2026-2027/" + package.file_name);
}

}  // namespace
}  // namespace letopis
