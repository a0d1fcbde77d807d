// Documents, media, packages and their copies.

#include <algorithm>

#include "ports/late_entries.h"
#include "ports/testing/contract/fixture.h"

namespace letopis::testing {

TEST_P(ReaderContract, DocumentsOfAClassCanBeFound) {
    state_sample();
    const IssuedDocument sheet{.document_id = id_of<DocumentId>(1),
                               .form = FormKind::summary_sheet,
                               .study_group_id = sample_.class_5a,
                               .document_no = "2027-1",
                               .sha256_hex = "ab",
                               .size_bytes = 40'000,
                               .data_sha256_hex = "cd",
                               .tree_size = 17};
    IssuedDocument page = sheet;
    page.document_id = id_of<DocumentId>(2);
    page.form = FormKind::marks_page;
    page.course_id = sample_.mathematics_5a;
    state({DocumentIssued{sheet}, DocumentIssued{page}});
    EXPECT_THAT(ask([&](Reader& reader) { return reader.documents_of_group(sample_.class_5a); }),
                ElementsAre(sheet, page));
    EXPECT_THAT(ask([&](Reader& reader) { return reader.documents_of_group(sample_.class_5b); }),
                IsEmpty());
    EXPECT_EQ(ask([&](Reader& reader) { return reader.document(page.document_id); }), page);
    EXPECT_EQ(ask([](Reader& reader) { return reader.document(id_of<DocumentId>(3)); }),
              std::nullopt);
}

TEST_P(ReaderContract, MediaStandInRegisteredRooms) {
    const Room cellar{id_of<RoomId>(1), "каб. 214, серверная", "корпус 1"};
    const Room library{id_of<RoomId>(2), "библиотека", "корпус 2"};
    const Medium disk{.medium_id = id_of<MediumId>(1),
                      .inventory_no = "Н-1",
                      .title = "Диск № 1",
                      .device_id = "8:1",
                      .room_id = cellar.room_id,
                      .location = "media/a",
                      .responsible = "Орлов П. И.",
                      .in_service_from = Date{2026, 9, 1},
                      .replace_by = Date{2031, 9, 1}};
    state({RoomRegistered{cellar}, RoomRegistered{library}, MediumRegistered{disk}});
    EXPECT_THAT(ask([](Reader& reader) { return reader.rooms(); }),
                UnorderedElementsAre(cellar, library));
    EXPECT_THAT(ask([](Reader& reader) { return reader.media(); }), ElementsAre(disk));
}

/// The package of the sample class, on numbered media in rooms of the same number.
static Package sample_package() {
    return {.package_id = id_of<PackageId>(1),
            .study_group_id = SampleSchool{}.class_5a,
            .school_year_id = SampleSchool{}.year,
            .file_name = "5a-2026-2027.zip",
            .sha256_hex = "ab",
            .sha512_hex = "cd",
            .size_bytes = 1'000'000,
            .tree_size = 4'000,
            .retain_until = Date{2032, 12, 31}};
}

static CopyVerified verified_on(int medium) {
    return {.package_id = sample_package().package_id,
            .medium_id = id_of<MediumId>(medium),
            .room_id = id_of<RoomId>(medium),
            .device_id = "8:" + std::to_string(medium),
            .sha256_hex = "ab"};
}

TEST_P(ReaderContract, ASealedPackageCanBeFound) {
    state_sample();
    state({PackageSealed{sample_package()}});
    EXPECT_THAT(ask([](Reader& reader) { return reader.packages(); }),
                ElementsAre(sample_package()));
    EXPECT_EQ(ask([](Reader& reader) { return reader.package(id_of<PackageId>(1)); }),
              sample_package());
    EXPECT_EQ(ask([](Reader& reader) { return reader.package(id_of<PackageId>(2)); }),
              std::nullopt);
    EXPECT_THAT(ask([](Reader& reader) { return reader.copies_of(id_of<PackageId>(1)); }),
                IsEmpty());
}

TEST_P(ReaderContract, ACopyIsWhatItsLastCheckSaid) {
    state_sample();
    const PackageId package = sample_package().package_id;
    const auto first = [&] {
        const auto copies = ask([&](Reader& reader) { return reader.copies_of(package); });
        EXPECT_THAT(copies, SizeIs(2));
        return *std::find_if(copies.begin(), copies.end(),
                             [](const Copy& copy) { return copy.medium_id == id_of<MediumId>(1); });
    };
    const Instant written = now();
    state({PackageSealed{sample_package()}, verified_on(1), verified_on(2)});
    Copy expected{.package_id = package,
                  .medium_id = id_of<MediumId>(1),
                  .room_id = id_of<RoomId>(1),
                  .device_id = "8:1",
                  .written_at = written,
                  .checked_at = written};
    EXPECT_EQ(first(), expected);

    at(Date{2026, 12, 1}, 3, 0);
    state({verified_on(1)});  // Read again and found whole: written when it was.
    expected.checked_at = now();
    EXPECT_EQ(first(), expected);

    at(Date{2027, 1, 1}, 3, 0);
    state({CopyDamaged{package, id_of<MediumId>(1), CopyState::damaged, "байт 7 иной"}});
    expected.state = CopyState::damaged;
    expected.remark = "байт 7 иной";
    expected.checked_at = now();
    EXPECT_EQ(first(), expected);

    at(Date{2027, 1, 1}, 4, 0);
    state({CopyRestored{package, id_of<MediumId>(1), id_of<MediumId>(2), "ab"}});
    expected.state = CopyState::verified;
    expected.remark.clear();
    expected.written_at = now();
    expected.checked_at = now();
    EXPECT_EQ(first(), expected);
}

TEST_P(ReaderContract, AClosedClassWaitsForItsPackage) {
    state_sample();
    EXPECT_THAT(ask([](Reader& reader) { return reader.classes_to_seal(); }), IsEmpty());
    state({ClassClosed{sample_.class_5a, sample_.year}});
    EXPECT_THAT(each(ask([](Reader& reader) { return reader.classes_to_seal(); }),
                     &StudyGroup::study_group_id),
                ElementsAre(sample_.class_5a));
    state({PackageSealed{{.package_id = id_of<PackageId>(1),
                          .study_group_id = sample_.class_5a,
                          .school_year_id = sample_.year}}});
    EXPECT_THAT(ask([](Reader& reader) { return reader.classes_to_seal(); }), IsEmpty());
}

/// Which of `facts`, stated from `first` on, are among these indexes.
static std::vector<std::string_view> kinds_among(const std::vector<EntryIndex>& indexes,
                                                 EntryIndex first,
                                                 const std::vector<EntryBody>& facts) {
    std::vector<std::string_view> kinds;
    for (std::size_t i = 0; i < facts.size(); ++i)
        if (std::binary_search(indexes.begin(), indexes.end(), first + static_cast<EntryIndex>(i)))
            kinds.push_back(entry_kind(facts[i]));
    return kinds;
}

TEST_P(ReaderContract, TheEntriesOfAClassTellItsYearAndNothingOfOthers) {
    state_sample();
    const auto mark_of = [](LessonId lesson, StudentId student) {
        return MarkRecorded{{.lesson_id = lesson, .student_id = student}, MarkValue::five, {}};
    };
    const std::vector<EntryBody> own{
        mark_of(sample_.monday_7, sample_.ezhov),
        mark_of(sample_.english_7, sample_.yozhikov),
        TopicRecorded{sample_.monday_7, "Дроби"},
        HomeworkAssigned{sample_.monday_7, "§ 1"},
        WorkDefined{sample_.monday_7, Work{}},
        LessonCancelled{sample_.tuesday_8, "карантин"},
        CorrectionRequested{sample_.monday_7, "стояло 4"},
        CorrectionDecided{.lesson_id = sample_.monday_7, .comment = "нет"},
        LessonPlanKept{sample_.mathematics_5a, {{.section = {}, .title = "Доли"}}, ""},
        RemarkMade{.course_id = sample_.english_course, .addressee_id = sample_.sidorov},
        RemarkAnswered{.course_id = sample_.english_course, .answer = "Внесены"},
        RemarkSettled{.course_id = sample_.english_course},
        AttendanceRecorded{.lesson_id = sample_.monday_7, .student_id = sample_.zhukova},
        CommentRecorded{sample_.monday_7, sample_.zhukova, "Ждём."},
        PeriodMarkConfirmed{.course_id = sample_.mathematics_5a, .student_id = sample_.ezhov},
        AnnualMarkConfirmed{.course_id = sample_.mathematics_5a, .student_id = sample_.ezhov},
        PeriodClosed{sample_.mathematics_5a, sample_.first_quarter},
        CourseClosed{sample_.mathematics_5a},
        CouncilDecisionRecorded{{.student_id = sample_.ezhov, .study_group_id = sample_.class_5a}},
        ClassClosed{sample_.class_5a, sample_.year},
        DocumentPrepared{.study_group_id = sample_.class_5a},
        DocumentIssued{{.study_group_id = sample_.class_5a}},
    };
    const std::vector<EntryBody> foreign{
        mark_of(sample_.lesson_5b, sample_.ivanov),
        // A guest in the class's lesson is still another class's student.
        mark_of(sample_.english_7, sample_.ivanov),
        TopicRecorded{sample_.lesson_5b, "Дроби"},
        CorrectionRequested{sample_.lesson_5b, "стояло 4"},
        LessonPlanKept{sample_.mathematics_5b, {{.section = {}, .title = "Доли"}}, ""},
        RemarkMade{.course_id = sample_.mathematics_5b, .addressee_id = sample_.petrova},
        PeriodMarkConfirmed{.course_id = sample_.mathematics_5b, .student_id = sample_.ivanov},
        CouncilDecisionRecorded{{.student_id = sample_.ivanov, .study_group_id = sample_.class_5b}},
        RoleAssigned{{.person_id = sample_.zhukov, .role = AppointedRole::clerk}},
        RoomRegistered{{.title = "серверная"}},
    };
    const EntryIndex own_from = state(own, sample_.petrova);
    const EntryIndex foreign_from = state(foreign, sample_.petrova);
    const auto indexes =
        ask([&](Reader& reader) { return reader.entries_of_class(sample_.class_5a); });
    EXPECT_TRUE(std::is_sorted(indexes.begin(), indexes.end()));
    EXPECT_THAT(kinds_among(indexes, own_from, own), SizeIs(own.size()));
    EXPECT_THAT(kinds_among(indexes, foreign_from, foreign), IsEmpty());
    EXPECT_THAT(
        ask([](Reader& reader) { return reader.entries_of_class(id_of<StudyGroupId>(99)); }),
        IsEmpty());
}

TEST_P(ReaderContract, TheEntriesOfAClassHoldItsChangesAndAbsences) {
    state_sample();
    const auto notice_of_own =
        state({AbsenceNoticed{sample_.ezhov, Date{2026, 9, 1}, Date{2026, 9, 2}},
               AbsenceNoticed{sample_.ivanov, Date{2026, 9, 1}, Date{2026, 9, 2}}});
    const auto notice_of_other = notice_of_own + 1;
    const auto exempted = [](StudentId student, Date from_on) {
        return ExemptionGranted{.student_id = student, .from_on = from_on, .to_on = from_on};
    };
    const auto exemption_of_own = state(
        {exempted(sample_.ezhov, Date{2026, 9, 1}), exempted(sample_.ivanov, Date{2026, 9, 1})});
    const std::vector<EntryBody> own{
        SubstitutionAssigned{.lesson_id = sample_.monday_7, .substitute_id = sample_.zhukov},
        SubstitutionEnded{sample_.monday_7, "выздоровела"},
        LessonMoved{.lesson_id = sample_.monday_7, .lesson_on = Date{2026, 9, 9}},
        LessonRestored{sample_.tuesday_8, "карантин снят"},
        ExtraLessonScheduled{.lesson_id = id_of<LessonId>(30), .course_id = sample_.mathematics_5a},
        RollTaken{sample_.monday_7},
        AbsenceNoticed{sample_.ezhov, Date{2026, 9, 9}, Date{2026, 9, 10}},
        AbsenceNoticeWithdrawn{notice_of_own},
        ExcuseRegistered{
            .student_id = sample_.zhukova, .from_on = Date{2026, 9, 9}, .to_on = Date{2026, 9, 10}},
        exempted(sample_.ezhov, Date{2026, 9, 9}),
        ExemptionWithdrawn{exemption_of_own, "ошибка"},
        LessonModeSet{sample_.monday_7, LessonMode::distance, "карантин"},
        BriefingRecorded{sample_.monday_7, BriefingKind::primary, "№ 3"},
        AttestationPlanned{sample_.english_course, sample_.first_quarter, AttestationForm::exam},
        AttestationHeld{.course_id = sample_.mathematics_5a, .student_id = sample_.ezhov},
    };
    const std::vector<EntryBody> foreign{
        SubstitutionAssigned{.lesson_id = sample_.lesson_5b},
        RollTaken{sample_.lesson_5b},
        AbsenceNoticed{sample_.ivanov, Date{2026, 9, 9}, Date{2026, 9, 10}},
        AbsenceNoticeWithdrawn{notice_of_other},
        // Of the same student, in another year.
        ExcuseRegistered{
            .student_id = sample_.ezhov, .from_on = Date{2027, 9, 9}, .to_on = Date{2027, 9, 10}},
        exempted(sample_.ezhov, Date{2027, 9, 9}),
        ExemptionWithdrawn{exemption_of_own + 1, "ошибка"},
        LessonModeSet{sample_.lesson_5b, LessonMode::distance, "карантин"},
        AttestationPlanned{sample_.mathematics_5b, sample_.first_quarter, AttestationForm::exam},
        AttestationHeld{.course_id = sample_.mathematics_5a, .student_id = sample_.ivanov},
        AssociationDescribed{.study_group_id = sample_.class_5a},
    };
    const EntryIndex own_from = state(own, sample_.petrova);
    const EntryIndex foreign_from = state(foreign, sample_.petrova);
    const auto indexes =
        ask([&](Reader& reader) { return reader.entries_of_class(sample_.class_5a); });
    EXPECT_THAT(kinds_among(indexes, own_from, own), SizeIs(own.size()));
    EXPECT_THAT(kinds_among(indexes, foreign_from, foreign), IsEmpty());
    // Whoever held a lesson is named by it.
    const auto people = sample_.people();
    const EntryIndex people_from = static_cast<EntryIndex>(sample_.calendar().size());
    EXPECT_THAT(kinds_among(indexes, people_from + 9, {people[9]}), SizeIs(1));
}

TEST_P(ReaderContract, TheEntriesOfAClassHoldWhatItsYearRestsOn) {
    state_sample();
    const auto indexes =
        ask([&](Reader& reader) { return reader.entries_of_class(sample_.class_5a); });
    const auto has = [&](const std::vector<EntryBody>& facts, EntryIndex first) {
        return kinds_among(indexes, first, facts);
    };
    // The sample school was stated in these parts, one after another.
    EntryIndex first = 0;
    EXPECT_THAT(
        has(sample_.calendar(), first),
        ElementsAre("organization_registered", "school_year_opened", "period_system_defined"));
    first += static_cast<EntryIndex>(sample_.calendar().size());
    // Director, deputy, two teachers, three students; no Иванов of 5 «Б», no guardians.
    EXPECT_THAT(has(sample_.people(), first),
                ElementsAre("person_registered", "person_registered", "person_registered",
                            "person_registered", "person_registered", "person_registered",
                            "person_registered", "role_assigned", "role_assigned"));
    first += static_cast<EntryIndex>(sample_.people().size());
    EXPECT_THAT(has(sample_.groups(), first),
                ElementsAre("study_group_formed", "study_group_formed", "student_enrolled",
                            "student_enrolled", "student_enrolled", "student_enrolled",
                            "class_teacher_assigned"));
    first += static_cast<EntryIndex>(sample_.groups().size());
    EXPECT_THAT(has(sample_.courses(), first),
                ElementsAre("subject_added", "subject_added", "subject_added", "course_opened",
                            "course_opened", "course_opened", "course_teacher_assigned",
                            "course_teacher_assigned", "course_teacher_assigned"));
    first += static_cast<EntryIndex>(sample_.courses().size());
    EXPECT_THAT(has(sample_.lessons(), first), SizeIs(sample_.lessons().size() - 1));
}

namespace {

CouncilDecisionRecorded decision_of(const SampleSchool& sample) {
    return {{.student_id = sample.ezhov, .study_group_id = sample.class_5a}};
}

DocumentIssued issued_of(const SampleSchool& sample, FormKind form, int number, EntryIndex size) {
    return {{.document_id = id_of<DocumentId>(number),
             .form = form,
             .study_group_id = sample.class_5a,
             .tree_size = size}};
}

/// The last of them is not: it is only planned.
std::vector<EntryBody> told_by_addendum(const SampleSchool& sample) {
    const CourseId mathematics = sample.mathematics_5a;
    const StudentId ezhov = sample.ezhov;
    return {
        PeriodMarkConfirmed{.course_id = mathematics, .student_id = ezhov},
        AnnualMarkConfirmed{.course_id = mathematics, .student_id = ezhov},
        ResultCarried{.course_id = mathematics, .student_id = ezhov},
        AttestationHeld{.course_id = sample.english_course, .student_id = sample.yozhikov},
        AttestationDeferred{.course_id = mathematics, .student_id = ezhov},
        ExamResultRecorded{.study_group_id = sample.class_5a,
                           .student_id = ezhov,
                           .subject_id = sample.mathematics},
        decision_of(sample),
        BehaviourAssessed{.study_group_id = sample.class_5a, .student_id = ezhov},
        FinalAttestationPlanned{.study_group_id = sample.class_5a},
    };
}

}  // namespace

// Evidence: ORD-1.4.2-3b.
TEST_P(ReaderContract, NothingIsLateBeforeTheSheetOfAClosedClass) {
    state_sample();
    const auto late = [&] {
        return ask([&](Reader& reader) { return reader.late_entries(sample_.year, 100); });
    };
    const auto issue = [&](FormKind form, int number) {
        const EntryIndex size = ask([](Reader& reader) { return reader.entry_count(); });
        state({issued_of(sample_, form, number, size)});
    };
    state({decision_of(sample_),
           PeriodMarkConfirmed{.course_id = sample_.mathematics_5a, .student_id = sample_.ezhov}});
    issue(FormKind::class_journal, 1);
    EXPECT_THAT(late(), IsEmpty()) << "not closed";
    state({ClassClosed{sample_.class_5a, sample_.year}});
    EXPECT_THAT(late(), IsEmpty()) << "no sheet yet";
    issue(FormKind::summary_sheet, 2);
    EXPECT_THAT(late(), IsEmpty()) << "the sheet tells what was before it";
}

// Evidence: ORD-1.4.2-3b.
TEST_P(ReaderContract, WhatIsDecidedAfterTheLastSheetOfAClosedClassIsLate) {
    state_sample();
    const auto late = [&](SchoolYearId year, std::int64_t limit) {
        return ask([&](Reader& reader) { return reader.late_entries(year, limit); });
    };
    const auto issue = [&](FormKind form, int number) {
        const EntryIndex size = ask([](Reader& reader) { return reader.entry_count(); });
        state({issued_of(sample_, form, number, size)});
    };
    state({ClassClosed{sample_.class_5a, sample_.year}});
    issue(FormKind::summary_sheet, 1);
    const std::vector<EntryBody> told = told_by_addendum(sample_);
    const EntryIndex first = state(told);
    const auto planned = first + static_cast<EntryIndex>(told.size()) - 1;
    std::vector<EntryIndex> expected;
    for (EntryIndex index = first; index < planned; ++index) expected.push_back(index);
    expected.push_back(state(
        {FinalProtocolSigned{.final_attestation = planned, .study_group_id = sample_.class_5a}}));
    state({TopicRecorded{sample_.monday_7, "Дроби"},
           PeriodMarkConfirmed{.course_id = sample_.mathematics_5b, .student_id = sample_.ivanov},
           CouncilDecisionRecorded{
               {.student_id = sample_.ivanov, .study_group_id = sample_.class_5b}},
           // A guest in a course of the class is still another class's student.
           AttestationHeld{.course_id = sample_.english_course, .student_id = sample_.ivanov}});
    EXPECT_THAT(each(late(sample_.year, 100), &LateEntry::entry_index),
                ::testing::ElementsAreArray(expected));
    EXPECT_THAT(late(sample_.year, 3), SizeIs(3));
    EXPECT_THAT(late(id_of<SchoolYearId>(9), 100), IsEmpty());

    issue(FormKind::addendum_sheet, 2);
    EXPECT_THAT(late(sample_.year, 100), IsEmpty()) << "the addendum tells it";
    at(Date{2027, 9, 10}, 9, 0);
    const EntryIndex again = state({decision_of(sample_)});
    EXPECT_THAT(late(sample_.year, 100), ElementsAre(LateEntry{sample_.class_5a, again, now()}));
}

TEST_P(ReaderContract, LateEntriesOfAClassLeaveRoomForThoseOfTheNext) {
    state_sample();
    state({ClassClosed{sample_.class_5a, sample_.year}, ClassClosed{sample_.class_5b, sample_.year},
           CouncilDecisionRecorded{
               {.student_id = sample_.ivanov, .study_group_id = sample_.class_5b}}});
    const EntryIndex size = ask([](Reader& reader) { return reader.entry_count(); });
    DocumentIssued of_5b = issued_of(sample_, FormKind::summary_sheet, 2, size);
    of_5b.document.study_group_id = sample_.class_5b;
    state({issued_of(sample_, FormKind::summary_sheet, 1, size), of_5b});
    const EntryIndex first = state({decision_of(sample_), decision_of(sample_),
                                    CouncilDecisionRecorded{{.student_id = sample_.ivanov,
                                                             .study_group_id = sample_.class_5b}}});
    EXPECT_THAT(each(ask([&](Reader& reader) { return reader.late_entries(sample_.year, 1); }),
                     &LateEntry::entry_index),
                ElementsAre(first, first + 2));
}

}  // namespace letopis::testing
