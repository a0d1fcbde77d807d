// A child of another school (ADE-02): in two associations, in no class, and everything works.

#include <gmock/gmock.h>

#include <algorithm>

#include "app/associations/open_association_journal.h"
#include "app/diary/open_diary.h"
#include "app/diary/open_marks.h"
#include "app/people/enrol_student.h"
#include "app/people/keep_guardianship.h"
#include "app/people/register_person.h"
#include "app/reports/open_class_report.h"
#include "app/reports/open_report_card.h"
#include "ports/testing/told_school.h"

namespace letopis::testing {
namespace {

using ::testing::ElementsAre;
using ::testing::Not;
using ::testing::SizeIs;

class GuestOfAssociations : public ToldSchool {
protected:
    GuestOfAssociations() {
        add_association(60, "Хореография", 8);
        add_association(61, "Шахматы", 9);
        EXPECT_EQ(outcome(register_person(next_command(), sample_.deputy,
                                          {.person_id = guest_,
                                           .last_name = "Гостева",
                                           .first_name = "Лия",
                                           .birth_date = Date{2013, 3, 4}})),
                  "recorded");
        EXPECT_EQ(outcome(register_person(next_command(), sample_.deputy,
                                          {.person_id = mother_,
                                           .last_name = "Гостева",
                                           .first_name = "Ида",
                                           .birth_date = Date{1985, 3, 4}})),
                  "recorded");
        EXPECT_EQ(outcome(establish_guardianship(next_command(), sample_.deputy,
                                                 {.student_id = guest_,
                                                  .guardian_id = mother_,
                                                  .relation = "мать",
                                                  .valid_from = Date{2026, 9, 1}})),
                  "recorded");
        for (const int number : {60, 61})
            EXPECT_EQ(outcome(enrol_student(next_command(), sample_.deputy,
                                            {.student_id = guest_,
                                             .study_group_id = id_of<StudyGroupId>(number),
                                             .enrolled_on = Date{2026, 9, 1},
                                             .order_no = "12-до",
                                             .order_on = Date{2026, 9, 1}})),
                      "recorded");
        at(Date{2026, 9, 7}, 19, 0);
    }

    void add_association(int number, const std::string& title, int slot_no) {
        const CourseId course = id_of<CourseId>(number);
        state({StudyGroupFormed{{.study_group_id = id_of<StudyGroupId>(number),
                                 .school_year_id = sample_.year,
                                 .family = ProgrammeFamily::additional,
                                 .kind = StudyGroupKind::association_group,
                                 .title = title,
                                 .period_system_id = sample_.quarters}},
               SubjectAdded{{.subject_id = id_of<SubjectId>(number),
                             .title = title,
                             .kind = SubjectKind::association,
                             .position = number}},
               CourseOpened{{.course_id = course,
                             .subject_id = id_of<SubjectId>(number),
                             .study_group_id = id_of<StudyGroupId>(number),
                             .school_year_id = sample_.year,
                             .period_system_id = sample_.quarters,
                             .scale = Scale::levels}},
               CourseTeacherAssigned{{.course_id = course,
                                      .teacher_id = sample_.sidorov,
                                      .valid_from = Date{2026, 9, 1}}},
               LessonScheduled{.lesson_id = id_of<LessonId>(600 + number),
                               .course_id = course,
                               .lesson_on = Date{2026, 9, 7},
                               .slot_no = slot_no,
                               .starts_at = {(8 + slot_no) * 60},
                               .ends_at = {(8 + slot_no) * 60 + 45},
                               .teacher_id = sample_.sidorov}});
    }

    template <class Open>
    auto of_family(Open open) {
        return as(mother_, [&](Reader& reader, const Standing& standing, Instant moment) {
            return open(reader, standing, moment);
        });
    }

    const StudentId guest_ = id_of<StudentId>(80);
    const GuardianId mother_ = id_of<GuardianId>(81);
};

// Evidence: ADE-02.
TEST_F(GuestOfAssociations, HerFamilyReadsTheDiaryOfBoth) {
    const auto week = of_family([&](Reader& reader, const Standing& standing, Instant moment) {
        return open_diary(reader, standing, guest_, Week::of(Date{2026, 9, 7}), moment);
    });
    ASSERT_TRUE(week);
    EXPECT_EQ(week->study_group_title, "Хореография");
    ASSERT_THAT(week->days.at(0).lessons, SizeIs(2));
    EXPECT_EQ(week->days[0].lessons[0].subject, "Хореография");
    EXPECT_EQ(week->days[0].lessons[1].subject, "Шахматы");
    const auto marks = of_family([&](Reader& reader, const Standing& standing, Instant moment) {
        return open_marks(reader, standing, guest_, {}, moment);
    });
    ASSERT_TRUE(marks);
    EXPECT_THAT(marks->subjects, SizeIs(2));
    const auto card = of_family([&](Reader& reader, const Standing& standing, Instant moment) {
        return open_report_card(reader, standing, guest_, moment);
    });
    ASSERT_TRUE(card);
    EXPECT_THAT(card->years.at(0).rows, SizeIs(2));
}

TEST_F(GuestOfAssociations, NoClassCountsHer) {
    for (const StudyGroupId id : {sample_.class_5a, sample_.class_5b}) {
        const auto report =
            as(sample_.deputy, [&](Reader& reader, const Standing& standing, Instant moment) {
                return open_class_report(reader, standing, id, {}, moment);
            });
        ASSERT_TRUE(report);
        EXPECT_EQ(report->contingent.at_start, id == sample_.class_5a ? 3 : 1);
        EXPECT_EQ(report->contingent.at_end, report->contingent.at_start);
    }
}

TEST_F(GuestOfAssociations, SheIsOnTheListWithoutAClassBesideAStudentOfTheSchool) {
    ASSERT_EQ(outcome(enrol_student(next_command(), sample_.deputy,
                                    {.student_id = sample_.zhukova,
                                     .study_group_id = id_of<StudyGroupId>(60),
                                     .enrolled_on = Date{2026, 9, 1},
                                     .order_no = "12-до",
                                     .order_on = Date{2026, 9, 1}})),
              "recorded")
        << "a student of 5 «А» dances too";
    const auto journal =
        as(sample_.sidorov, [&](Reader& reader, const Standing& standing, Instant moment) {
            return open_association_journal(reader, standing, id_of<StudyGroupId>(60), moment);
        });
    ASSERT_TRUE(journal);
    ASSERT_THAT(journal->students, SizeIs(2));
    EXPECT_EQ(journal->students[0].name, "Гостева Лия");
    EXPECT_EQ(journal->students[0].class_title, "");
    EXPECT_EQ(journal->students[0].age, 13);
    EXPECT_EQ(journal->students[1].class_title, "5 «А»");
}

TEST_F(GuestOfAssociations, WhoHasLeftOneGroupStaysInTheOther) {
    ASSERT_EQ(outcome(record_leaving(next_command(), sample_.deputy,
                                     {.student_id = guest_,
                                      .study_group_id = id_of<StudyGroupId>(60),
                                      .left_on = Date{2026, 9, 6},
                                      .order_no = "2-до",
                                      .order_on = Date{2026, 9, 6},
                                      .reason = "по заявлению"})),
              "recorded");
    const auto week = of_family([&](Reader& reader, const Standing& standing, Instant moment) {
        return open_diary(reader, standing, guest_, Week::of(Date{2026, 9, 7}), moment);
    });
    ASSERT_TRUE(week);
    EXPECT_EQ(week->study_group_title, "Шахматы");
    EXPECT_THAT(week->days.at(0).lessons, SizeIs(1));
}

}  // namespace
}  // namespace letopis::testing
