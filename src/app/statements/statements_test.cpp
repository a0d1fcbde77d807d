// Who may open the sheet, the pages and the documents of a class.

#include <gmock/gmock.h>

#include "app/statements/open_class_journal.h"
#include "app/statements/open_document.h"
#include "app/statements/open_journal_pages.h"
#include "app/statements/open_summary_sheet.h"
#include "ports/testing/told_school.h"

namespace letopis::testing {
namespace {

using ::testing::ElementsAre;

class StatementsOfAClass : public ToldSchool {
protected:
    template <class Opened>
    static std::string outcome_of(const Result<Opened>& opened) {
        return opened ? "shown" : std::string{refusal_name(opened.error().refusal().code)};
    }
    Result<SummarySheetView> sheet(PersonId asker, StudyGroupId group) {
        return as(asker, [&](Reader& reader, const Standing& standing, Instant at) {
            return open_summary_sheet(reader, standing, group, at);
        });
    }
    Result<JournalPages> pages(PersonId asker) {
        return as(asker, [&](Reader& reader, const Standing& standing, Instant at) {
            return open_journal_pages(reader, standing, sample_.mathematics_5a, at);
        });
    }
    Result<IssuedDocument> document(PersonId asker, DocumentId id) {
        return as(asker, [&](Reader& reader, const Standing& standing, Instant) {
            return open_document(reader, standing, id);
        });
    }
};

TEST_F(StatementsOfAClass, TheSheetIsADraftUntilTheClassIsClosed) {
    const auto draft = sheet(sample_.petrova, sample_.class_5a);
    ASSERT_TRUE(draft);
    EXPECT_FALSE(draft->closed);
    EXPECT_EQ(draft->sheet.class_title, "5 «А»");
    EXPECT_EQ(draft->sheet.class_teacher, "Петрова Анна Ивановна");
    EXPECT_EQ(draft->sheet.director, "Орлов П. И.");
    EXPECT_EQ(draft->sheet.deputy, "Галкина В. О.");
    EXPECT_THAT(draft->sheet.subjects,
                ElementsAre("Русский язык", "Английский язык", "Математика"));
    EXPECT_EQ(draft->sheet.students.size(), 3u);
    const IssuedDocument issued{.document_id = id_of<DocumentId>(1),
                                .study_group_id = sample_.class_5a,
                                .document_no = "2027-1"};
    state({ClassClosed{sample_.class_5a, sample_.year}, DocumentIssued{issued}});
    const auto closed = sheet(sample_.petrova, sample_.class_5a);
    EXPECT_TRUE(closed->closed);
    EXPECT_EQ(closed->closed_at, now());
    EXPECT_THAT(closed->documents, ElementsAre(issued));
}

TEST_F(StatementsOfAClass, TheSheetIsForItsLeaderAndTheHeads) {
    EXPECT_EQ(outcome_of(sheet(sample_.deputy, sample_.class_5b)), "shown");
    EXPECT_EQ(outcome_of(sheet(sample_.petrova, sample_.class_5b)), "not_your_class");
    EXPECT_EQ(outcome_of(sheet(sample_.sidorov, sample_.class_5a)), "not_your_role");
    EXPECT_EQ(outcome_of(sheet(sample_.zhukov, sample_.class_5a)), "not_found");
    EXPECT_EQ(outcome_of(sheet(sample_.deputy, sample_.english_5a_1)), "not_found");
    EXPECT_EQ(outcome_of(sheet(sample_.deputy, id_of<StudyGroupId>(99))), "not_found");
}

TEST_F(StatementsOfAClass, PagesOfACourseAreForItsTeacherAndTheHeads) {
    const auto opened = pages(sample_.petrova);
    ASSERT_TRUE(opened);
    EXPECT_EQ(opened->marks.subject, "Математика");
    EXPECT_EQ(opened->marks.teachers, "Петрова Анна Ивановна");
    EXPECT_EQ(opened->content.rows.size(), 1u);  // Lessons after today are not printed.
    EXPECT_EQ(outcome_of(pages(sample_.sidorov)), "not_your_course");
    EXPECT_EQ(outcome_of(pages(sample_.zhukov)), "not_found");
}

// Evidence: JRN-17 F-03 F-04.
TEST_F(StatementsOfAClass, PagesNameBothTeachersWithDatesWhereTheTeacherChanged) {
    state({CourseTeacherEnded{.course_id = sample_.mathematics_5a,
                              .teacher_id = sample_.petrova,
                              .valid_from = Date{2026, 9, 1},
                              .valid_to = Date{2026, 9, 8},
                              .comment = "приказ № 60"},
           CourseTeacherAssigned{{.course_id = sample_.mathematics_5a,
                                  .teacher_id = sample_.sidorov,
                                  .valid_from = Date{2026, 9, 9},
                                  .comment = "приказ № 60"}}});
    at(Date{2026, 9, 10}, 12, 0);
    const auto opened = pages(sample_.deputy);
    ASSERT_TRUE(opened);
    const std::string both =
        "Петрова Анна Ивановна (с 01.09.2026 по 08.09.2026), "
        "Сидоров Олег Юрьевич (с 09.09.2026)";
    EXPECT_EQ(opened->marks.teachers, both);
    EXPECT_EQ(opened->content.teachers, both);
}

// Evidence: F-01 F-02 JRN-02.
TEST_F(StatementsOfAClass, TheWholeJournalHasItsContentsInOrderOfTheCurriculum) {
    const auto journal = [&](PersonId asker, StudyGroupId group) {
        return as(asker, [&](Reader& reader, const Standing& standing, Instant at) {
            return open_class_journal(reader, standing, group, at);
        });
    };
    const auto opened = journal(sample_.petrova, sample_.class_5a);
    ASSERT_TRUE(opened);
    EXPECT_EQ(opened->front.cover.class_title, "5 «А»");
    EXPECT_EQ(opened->front.cover.lead, "Петрова Анна Ивановна");
    EXPECT_EQ(opened->front.cover.began_on, "01.09.2026");
    EXPECT_EQ(opened->front.cover.ended_on, "");
    EXPECT_EQ(opened->front.edition, Edition::draft);
    ASSERT_EQ(opened->front.courses.size(), 3u);
    EXPECT_EQ(opened->front.courses[0], (ContentsLine{"Русский язык", "Сидоров О. Ю."}));
    EXPECT_EQ(opened->front.courses[2], (ContentsLine{"Математика", "Петрова А. И."}));
    EXPECT_EQ(opened->marks.size(), 3u);
    EXPECT_EQ(opened->contents.size(), 3u);
    EXPECT_EQ(outcome_of(journal(sample_.deputy, sample_.class_5b)), "shown");
    EXPECT_EQ(outcome_of(journal(sample_.petrova, sample_.class_5b)), "not_your_class");
    EXPECT_EQ(outcome_of(journal(sample_.sidorov, sample_.class_5a)), "not_your_role");
    EXPECT_EQ(outcome_of(journal(sample_.deputy, sample_.english_5a_1)), "not_found");
}

// Evidence: ATT-01, F-03.
TEST_F(StatementsOfAClass, AnAbsenceHasTheLetterOfTheLocalAct) {
    state({PolicySet{"attendance.ill_letter", "нб", Date{2026, 9, 1}, "п. 2.7"},
           AttendanceRecorded{.lesson_id = sample_.monday_7,
                              .student_id = sample_.zhukova,
                              .status = AttendanceStatus::ill}});
    const auto opened = pages(sample_.deputy);
    ASSERT_TRUE(opened);
    std::string all;
    for (const MarksPageStudent& student : opened->marks.students)
        for (const std::string& cell : student.cells) all += cell;
    EXPECT_EQ(all, "нб");
}

// Evidence: AP-06.
TEST_F(StatementsOfAClass, AnInspectorIsNotToldWhyAStudentWasAbsent) {
    const auto inspector = id_of<PersonId>(95);
    const IssuedDocument sheet_issued{.document_id = id_of<DocumentId>(1),
                                      .form = FormKind::summary_sheet,
                                      .study_group_id = sample_.class_5a};
    const IssuedDocument journal_issued{.document_id = id_of<DocumentId>(2),
                                        .form = FormKind::class_journal,
                                        .study_group_id = sample_.class_5a};
    state({PersonRegistered{{.person_id = inspector, .last_name = "Кротов"}},
           VisitOpened{.inspector_id = inspector,
                       .authority = "Департамент",
                       .basis_no = "14-К",
                       .basis_on = Date{2026, 9, 1},
                       .from_on = Date{2026, 9, 1},
                       .to_on = Date{2026, 9, 30},
                       .study_group_ids = {sample_.class_5a}},
           AttendanceRecorded{.lesson_id = sample_.monday_7,
                              .student_id = sample_.zhukova,
                              .status = AttendanceStatus::ill},
           DocumentIssued{sheet_issued}, DocumentIssued{journal_issued}});
    const auto letters = [](const MarksPage& page) {
        std::string all;
        for (const MarksPageStudent& student : page.students)
            for (const std::string& cell : student.cells) all += cell;
        return all;
    };
    EXPECT_EQ(letters(pages(sample_.deputy)->marks), "б");
    EXPECT_EQ(letters(pages(inspector)->marks), "н");
    const auto journal = [&](PersonId asker) {
        auto opened = as(asker, [&](Reader& reader, const Standing& standing, Instant at) {
            return open_class_journal(reader, standing, sample_.class_5a, at);
        });
        return letters(opened->marks.back());
    };
    EXPECT_EQ(journal(sample_.petrova), "б");
    EXPECT_EQ(journal(inspector), "н");
    EXPECT_EQ(outcome_of(document(inspector, sheet_issued.document_id)), "shown");
    EXPECT_EQ(outcome_of(document(inspector, journal_issued.document_id)), "not_found")
        << "its bytes are fixed, and have the reason";
    EXPECT_THAT(sheet(inspector, sample_.class_5a)->documents, ElementsAre(sheet_issued));
    EXPECT_THAT(sheet(sample_.deputy, sample_.class_5a)->documents,
                ElementsAre(sheet_issued, journal_issued));
}

TEST_F(StatementsOfAClass, ADocumentIsForWhoMayReadItsClass) {
    const IssuedDocument issued{.document_id = id_of<DocumentId>(1),
                                .study_group_id = sample_.class_5a};
    state({DocumentIssued{issued}});
    EXPECT_EQ(outcome_of(document(sample_.petrova, issued.document_id)), "shown");
    EXPECT_EQ(outcome_of(document(sample_.sidorov, issued.document_id)), "not_your_role");
    EXPECT_EQ(outcome_of(document(sample_.zhukov, issued.document_id)), "not_found");
    EXPECT_EQ(outcome_of(document(sample_.director, id_of<DocumentId>(2))), "not_found");
}

}  // namespace
}  // namespace letopis::testing
