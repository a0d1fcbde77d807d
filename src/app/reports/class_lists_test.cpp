// Lists of a class on paper: F-09 (general information), F-11 (associations).

#include <gmock/gmock.h>

#include "app/reports/class_list_forms.h"
#include "ports/testing/told_school.h"

namespace letopis::testing {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

class ListsOfClass : public ToldSchool {
protected:
    ListsOfClass() {
        state({StudyGroupFormed{{.study_group_id = dance_,
                                 .school_year_id = sample_.year,
                                 .family = ProgrammeFamily::additional,
                                 .kind = StudyGroupKind::association_group,
                                 .title = "Хореография, 1 год",
                                 .period_system_id = sample_.quarters}},
               SubjectAdded{{.subject_id = id_of<SubjectId>(60),
                             .title = "Хореография",
                             .kind = SubjectKind::association,
                             .position = 60}},
               CourseOpened{{.course_id = dancing_,
                             .subject_id = id_of<SubjectId>(60),
                             .study_group_id = dance_,
                             .school_year_id = sample_.year,
                             .period_system_id = sample_.quarters,
                             .scale = Scale::levels}},
               CourseTeacherAssigned{{.course_id = dancing_,
                                      .teacher_id = sample_.sidorov,
                                      .valid_from = Date{2026, 9, 1}}},
               TimetableSlotPlaced{.slot = {.course_id = dancing_, .weekday = 2, .slot_no = 8},
                                   .valid_from = Date{2026, 9, 1}},
               StudentEnrolled{.student_id = sample_.zhukova,
                               .study_group_id = dance_,
                               .enrolled_on = Date{2026, 9, 1}},
               PeriodMarkConfirmed{.course_id = dancing_,
                                   .student_id = sample_.zhukova,
                                   .period_id = sample_.first_quarter,
                                   .value = ResultValue::level_high},
               AchievementRecorded{.student_id = sample_.zhukova,
                                   .study_group_id = dance_,
                                   .title = "Городской конкурс танца",
                                   .outcome = "II место",
                                   .achieved_on = Date{2026, 9, 5}}});
    }

    auto general(PersonId person) {
        return as(person, [&](Reader& reader, const Standing& standing, Instant moment) {
            return open_general_list(reader, standing, sample_.class_5a, moment);
        });
    }
    auto activities(PersonId person) {
        return as(person, [&](Reader& reader, const Standing& standing, Instant moment) {
            return open_activity_list(reader, standing, sample_.class_5a, moment);
        });
    }

    const StudyGroupId dance_ = id_of<StudyGroupId>(60);
    const CourseId dancing_ = id_of<CourseId>(60);
};

// Evidence: F-09. Personal data: only for the class teacher and who leads the school.
TEST_F(ListsOfClass, GeneralInformationIsForTheClassTeacherAndTheAdministration) {
    for (const PersonId person : {PersonId{sample_.petrova}, sample_.deputy, sample_.director})
        EXPECT_TRUE(general(person));
    EXPECT_EQ(refusal_code(general(sample_.sidorov)), RefusalCode::not_your_role);
    EXPECT_EQ(refusal_code(general(sample_.zhukov)), RefusalCode::not_found);
    EXPECT_EQ(refusal_code(as(sample_.deputy,
                              [&](Reader& reader, const Standing& standing, Instant moment) {
                                  return open_general_list(reader, standing,
                                                           id_of<StudyGroupId>(999), moment);
                              })),
              RefusalCode::not_found);
}

TEST_F(ListsOfClass, GeneralInformationSaysWhoTheyAreByWhichOrderAndWhoseChildren) {
    state({StudentLeft{.student_id = sample_.ezhov,
                       .study_group_id = sample_.class_5a,
                       .left_on = Date{2026, 9, 5},
                       .order_no = "31",
                       .order_on = Date{2026, 9, 4},
                       .reason = "школа № 7"}});
    const auto list = general(sample_.petrova);
    ASSERT_TRUE(list);
    ASSERT_THAT(list->rows, SizeIs(3));
    const GeneralListRow& gone = list->rows[0];
    EXPECT_EQ(gone.student_id, sample_.ezhov) << "who has left stays";
    EXPECT_EQ(gone.left_on, (Date{2026, 9, 5}));
    EXPECT_EQ(gone.left_order, "№ 31 от 04.09.2026");
    EXPECT_EQ(gone.left_reason, "школа № 7");
    const auto form =
        as(sample_.petrova, [&](Reader& reader, const Standing& standing, Instant moment) {
            return open_general_list_form(reader, standing, sample_.class_5a, moment);
        });
    ASSERT_TRUE(form);
    ASSERT_THAT(form->tables.at(0).columns, SizeIs(10));
    const FormRow& row = form->tables[0].rows.at(0);
    ASSERT_THAT(row, SizeIs(10));
    EXPECT_EQ(row[6], "05.09.2026, № 31 от 04.09.2026, школа № 7");
    EXPECT_EQ(row[8], "") << "telephones are written by hand";
    EXPECT_THAT(list->rows[1].guardians, SizeIs(1));
    EXPECT_EQ(form->tables[0].rows.at(1)[7], list->rows[1].guardians[0]);
}

// Evidence: F-11.
TEST_F(ListsOfClass, ActivitiesSayWhoGoesWhereWhenAndWithWhatResult) {
    const auto list = activities(sample_.petrova);
    ASSERT_TRUE(list);
    ASSERT_THAT(list->rows, SizeIs(3));
    EXPECT_EQ(list->busy, 1);
    EXPECT_THAT(list->rows[0].activities, IsEmpty());
    const auto& row = list->rows.back();
    ASSERT_EQ(row.student_id, sample_.zhukova);
    ASSERT_THAT(row.activities, SizeIs(1));
    const StudentActivity& dance = row.activities[0];
    EXPECT_EQ(dance.title, "Хореография, 1 год");
    EXPECT_EQ(dance.teachers, "Сидоров О. Ю.");
    EXPECT_THAT(dance.results,
                ElementsAre("I четверть: высокий", "Городской конкурс танца, II место"));
    ASSERT_THAT(dance.hours, SizeIs(1));
    EXPECT_TRUE(dance.hours[0].starts_with("вторник"));
    EXPECT_EQ(refusal_code(activities(sample_.sidorov)), RefusalCode::not_your_role);
    EXPECT_EQ(refusal_code(activities(sample_.zhukov)), RefusalCode::not_found);
}

TEST_F(ListsOfClass, ActivitiesArePrintedWithARowForEachAssociation) {
    const auto form =
        as(sample_.deputy, [&](Reader& reader, const Standing& standing, Instant moment) {
            return open_activity_list_form(reader, standing, sample_.class_5a, moment);
        });
    ASSERT_TRUE(form);
    const FormTable& table = form->tables.at(0);
    ASSERT_THAT(table.rows, SizeIs(3));
    for (const FormRow& row : table.rows) EXPECT_THAT(row, SizeIs(table.columns.size()));
    EXPECT_EQ(table.rows[0][2], "—");
    EXPECT_THAT(form->notes, ElementsAre("Занимаются в объединениях: 1 из 3."));
}

}  // namespace
}  // namespace letopis::testing
