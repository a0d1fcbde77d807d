// Exemptions (ATT-07): who grants and takes back, what is refused, and what they change: the
// teacher's page, the attendance of the class, the family's diary.

#include <gmock/gmock.h>

#include "app/attendance/grant_exemption.h"
#include "app/attendance/open_attendance_register.h"
#include "app/attendance/open_exemptions.h"
#include "app/attendance/withdraw_exemption.h"
#include "app/diary/open_diary.h"
#include "app/journal/open_journal.h"
#include "app/marks/record_cell.h"
#include "ports/testing/told_school.h"

namespace letopis::testing {
namespace {

using ::testing::IsEmpty;
using ::testing::SizeIs;

const Date monday{2026, 9, 7};

class Exemptions : public ToldSchool {
protected:
    GrantExemption usual_{.student_id = sample_.yozhikov,
                          .subject_id = sample_.russian,
                          .kind = ExemptionKind::full,
                          .from_on = monday,
                          .to_on = Date{2026, 9, 30},
                          .document_no = "318",
                          .document_on = Date{2026, 9, 4},
                          .text = "после болезни"};

    std::string grant(PersonId actor, const GrantExemption& grant) {
        return outcome(grant_exemption(next_command(), actor, grant));
    }
    std::string withdraw(PersonId actor, EntryIndex exemption, std::string reason = "ошибка") {
        return outcome(withdraw_exemption(next_command(), actor, exemption, std::move(reason)));
    }
    ExemptionsView exemptions(PersonId person = {}) {
        const PersonId asker = person == PersonId{} ? PersonId{sample_.petrova} : person;
        auto view = as(asker, [&](Reader& reader, const Standing& standing, Instant moment) {
            return open_exemptions(reader, standing, sample_.class_5a, moment);
        });
        EXPECT_TRUE(view);
        return view ? *std::move(view) : ExemptionsView{};
    }
    AttendanceRegister month() {
        return *as(sample_.petrova, [&](Reader& reader, const Standing& standing, Instant moment) {
            return open_attendance_register(reader, standing, sample_.class_5a, monday, moment);
        });
    }
    int lessons_of(StudentId student) {
        for (const AttendanceRegisterRow& row : month().rows)
            if (row.student_id == student) return row.totals.lessons;
        return -1;
    }
    std::string absent(StudentId student) {
        return outcome(record_cell(next_command(), sample_.sidorov,
                                   {.lesson_id = sample_.russian_7,
                                    .student_id = student,
                                    .work_no = 1,
                                    .text = "н",
                                    .base_version = -1}));
    }
    std::string note_of(StudentId student, CourseId course) {
        auto page =
            as(sample_.sidorov, [&](Reader& reader, const Standing& standing, Instant moment) {
                return open_journal(reader, standing, course, std::nullopt, moment);
            });
        EXPECT_TRUE(page);
        for (const PageStudent& one : page->students)
            if (one.student_id == student) return one.note;
        return "not listed";
    }
    std::string change_in_diary(LessonId lesson) {
        auto week =
            as(sample_.yozhikova, [&](Reader& reader, const Standing& standing, Instant moment) {
                return open_diary(reader, standing, sample_.yozhikov, Week::of(monday), moment);
            });
        EXPECT_TRUE(week);
        for (const DiaryDay& day : week->days)
            for (const DiaryLesson& one : day.lessons)
                if (one.lesson_id == lesson) return one.change;
        return "no lesson";
    }
};

TEST_F(Exemptions, TheClassTeacherAndTheHeadsGrantThem) {
    EXPECT_EQ(grant(sample_.sidorov, usual_), "not_your_role");
    EXPECT_EQ(grant(sample_.yozhikova, usual_), "not_found");
    EXPECT_EQ(grant(sample_.petrova, usual_), "recorded");
    EXPECT_EQ(grant(sample_.deputy, usual_), "exemption_stands");
    usual_.student_id = sample_.zhukova;
    EXPECT_EQ(grant(sample_.deputy, usual_), "recorded");
    usual_.student_id = sample_.ezhov;
    EXPECT_EQ(grant(sample_.director, usual_), "recorded");
    usual_.student_id = sample_.ivanov;
    EXPECT_EQ(grant(sample_.petrova, usual_), "not_your_class") << "he is in 5 «Б»";
    EXPECT_THAT(exemptions().exemptions, SizeIs(3));
}

TEST_F(Exemptions, AWrongOneIsRefusedInWords) {
    const auto with = [&](auto change) {
        GrantExemption wrong = usual_;
        change(wrong);
        return grant(sample_.petrova, wrong);
    };
    EXPECT_EQ(with([](GrantExemption& one) { one.document_no = " "; }), "invalid_value");
    EXPECT_EQ(with([](GrantExemption& one) { one.document_on.reset(); }), "invalid_value");
    EXPECT_EQ(with([](GrantExemption& one) { one.to_on = monday.plus_days(-1); }),
              "dates_out_of_order");
    EXPECT_EQ(with([](GrantExemption& one) { one.to_on = monday.plus_days(400); }),
              "invalid_value");
    EXPECT_EQ(with([](GrantExemption& one) { one.subject_id = id_of<SubjectId>(99); }),
              "invalid_value");
    EXPECT_EQ(with([](GrantExemption& one) { one.student_id = id_of<StudentId>(99); }),
              "not_your_class");
    EXPECT_THAT(exemptions().exemptions, IsEmpty());
}

TEST_F(Exemptions, OneIsTakenBackWithAReason) {
    ASSERT_EQ(grant(sample_.petrova, usual_), "recorded");
    const EntryIndex exemption = exemptions().exemptions.at(0).exemption;
    EXPECT_EQ(withdraw(sample_.sidorov, exemption), "not_your_role");
    EXPECT_EQ(withdraw(sample_.petrova, exemption, "-"), "invalid_value");
    EXPECT_EQ(withdraw(sample_.petrova, 999'999), "not_found");
    EXPECT_EQ(withdraw(sample_.petrova, exemption), "recorded");
    EXPECT_EQ(withdraw(sample_.deputy, exemption), "unchanged");
    EXPECT_THAT(exemptions().exemptions, IsEmpty());
    EXPECT_EQ(grant(sample_.petrova, usual_), "recorded") << "the days are free again";
}

// Evidence: ATT-07, JRN-15. The closed attendance would be counted otherwise.
TEST_F(Exemptions, NothingChangesUnderAClosedYear) {
    ASSERT_EQ(grant(sample_.petrova, usual_), "recorded");
    const EntryIndex exemption = exemptions().exemptions.at(0).exemption;
    GrantExemption later = usual_;
    later.student_id = sample_.zhukova;
    state({AspectClosed{.study_group_id = sample_.class_5a, .aspect = ClosureAspect::works}});
    EXPECT_EQ(grant(sample_.petrova, later), "aspect_closed");
    EXPECT_EQ(grant(sample_.director, later), "aspect_closed") << "for everyone";
    EXPECT_EQ(withdraw(sample_.petrova, exemption), "aspect_closed");
    GrantExemption in_5b = usual_;
    in_5b.student_id = sample_.ivanov;
    in_5b.subject_id = sample_.mathematics;
    EXPECT_EQ(grant(sample_.deputy, in_5b), "recorded") << "5 «Б» is open";
    state({ClassClosed{.study_group_id = sample_.class_5a}});
    EXPECT_EQ(grant(sample_.petrova, later), "class_closed");
    EXPECT_EQ(withdraw(sample_.petrova, exemption), "class_closed");
    EXPECT_THAT(exemptions().exemptions, SizeIs(1));
}

TEST_F(Exemptions, TheListSaysWhoIsExemptTodayAndByWhat) {
    ASSERT_EQ(grant(sample_.petrova, usual_), "recorded");
    usual_.student_id = sample_.zhukova;
    usual_.kind = ExemptionKind::practice;
    usual_.from_on = monday.plus_days(30);
    usual_.to_on = monday.plus_days(40);
    ASSERT_EQ(grant(sample_.petrova, usual_), "recorded");
    const ExemptionsView view = exemptions(sample_.deputy);
    ASSERT_THAT(view.exemptions, SizeIs(2));
    const ExemptionLine& first = view.exemptions[0];
    EXPECT_TRUE(first.is_today);
    EXPECT_EQ(first.student_name, "Ёжиков Борис");
    EXPECT_EQ(first.subject_title, "Русский язык");
    EXPECT_EQ(first.kind_title, "Полное");
    EXPECT_EQ(first.document_no, "318");
    EXPECT_EQ(first.granted_by, "Петрова А. И.");
    EXPECT_FALSE(view.exemptions[1].is_today);
    EXPECT_THAT(view.students, SizeIs(3));
    EXPECT_THAT(view.subjects, SizeIs(3));
    EXPECT_FALSE(as(sample_.sidorov, [&](Reader& reader, const Standing& standing, Instant now) {
        return open_exemptions(reader, standing, sample_.class_5a, now);
    })) << "he only teaches the class";
}

// e.10: exempt lessons are excluded from the denominator.
TEST_F(Exemptions, WhoNeedNotComeIsNotExpectedAndNotAbsent) {
    const int before = lessons_of(sample_.yozhikov);
    ASSERT_EQ(grant(sample_.petrova, usual_), "recorded");
    EXPECT_EQ(lessons_of(sample_.yozhikov), before - 1);
    EXPECT_EQ(absent(sample_.yozhikov), "student_exempt");
    EXPECT_EQ(absent(sample_.zhukova), "recorded");
    EXPECT_EQ(month().totals.missed, 1);
}

TEST_F(Exemptions, WhoIsExemptFromPracticeIsAtTheLesson) {
    const int before = lessons_of(sample_.yozhikov);
    usual_.kind = ExemptionKind::practice;
    ASSERT_EQ(grant(sample_.petrova, usual_), "recorded");
    EXPECT_EQ(lessons_of(sample_.yozhikov), before);
    EXPECT_EQ(absent(sample_.yozhikov), "recorded") << "he was to be there";
}

TEST_F(Exemptions, TheTeacherAndTheFamilyAreToldWithoutTheDocument) {
    ASSERT_EQ(grant(sample_.petrova, usual_), "recorded");
    EXPECT_EQ(note_of(sample_.yozhikov, sample_.russian_5a), "Освобождён(а) по 30.09.2026");
    EXPECT_EQ(note_of(sample_.zhukova, sample_.russian_5a), "");
    EXPECT_EQ(note_of(sample_.yozhikov, sample_.english_course), "") << "another subject";
    EXPECT_EQ(change_in_diary(sample_.russian_7), "Освобождён(а) по 30.09.2026");
    EXPECT_EQ(change_in_diary(sample_.english_7), "");
}

}  // namespace
}  // namespace letopis::testing
