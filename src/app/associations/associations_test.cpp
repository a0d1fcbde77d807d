// The list of associations with occupancy and retention (E-19), and the journal of one (F-23).

#include <gmock/gmock.h>

#include "app/associations/open_association_journal.h"
#include "app/associations/open_associations.h"
#include "app/people/enrol_student.h"
#include "ports/testing/told_school.h"

namespace letopis::testing {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

const Date may{2027, 5, 20};

/// Dancing: 15 places, lessons on Tuesdays, taught by Sidorov.
class Associations : public ToldSchool {
protected:
    Associations() {
        std::vector<EntryBody> facts{
            StudyGroupFormed{{.study_group_id = dance_,
                              .school_year_id = sample_.year,
                              .family = ProgrammeFamily::additional,
                              .kind = StudyGroupKind::association_group,
                              .title = "Хореография, 1 год",
                              .period_system_id = sample_.quarters}},
            AssociationDescribed{.study_group_id = dance_,
                                 .direction = Direction::artistic,
                                 .capacity = 15,
                                 .year_of_study = 1,
                                 .years_in_programme = 2},
            SubjectAdded{{.subject_id = id_of<SubjectId>(60),
                          .title = "Хореография",
                          .kind = SubjectKind::association,
                          .position = 60}},
            CourseOpened{{.course_id = dancing_,
                          .subject_id = id_of<SubjectId>(60),
                          .study_group_id = dance_,
                          .school_year_id = sample_.year,
                          .period_system_id = sample_.quarters,
                          .scale = Scale::levels,
                          .planned_lessons = 72}},
            CourseTeacherAssigned{{.course_id = dancing_,
                                   .teacher_id = sample_.sidorov,
                                   .valid_from = Date{2026, 9, 1}}},
            TimetableSlotPlaced{.slot = {.course_id = dancing_, .weekday = 2, .slot_no = 8},
                                .valid_from = Date{2026, 9, 1}}};
        for (int number = 1; number <= 3; ++number)
            facts.push_back(LessonScheduled{.lesson_id = lesson(number),
                                            .course_id = dancing_,
                                            .lesson_on = Date{2026, 9, 1}.plus_days(number * 7),
                                            .slot_no = 8,
                                            .starts_at = {16 * 60},
                                            .ends_at = {16 * 60 + 45},
                                            .teacher_id = sample_.sidorov});
        facts.push_back(TopicRecorded{.lesson_id = lesson(1), .topic = "Разминка"});
        state(std::move(facts));
    }

    static LessonId lesson(int number) { return id_of<LessonId>(600 + number); }
    static StudentId dancer(int number) { return id_of<StudentId>(700 + number); }

    void enrol(int number, Date on) {
        state({PersonRegistered{{.person_id = dancer(number),
                                 .last_name = "Танцорова " + std::to_string(10 + number),
                                 .first_name = "Ева",
                                 .birth_date = Date{2015, 9, 8}}}});
        ASSERT_EQ(outcome(enrol_student(next_command(), sample_.deputy,
                                        {.student_id = dancer(number),
                                         .study_group_id = dance_,
                                         .enrolled_on = on,
                                         .order_no = "12-до",
                                         .order_on = on})),
                  "recorded");
    }
    void leave(int number, Date on) {
        ASSERT_EQ(outcome(record_leaving(next_command(), sample_.deputy,
                                         {.student_id = dancer(number),
                                          .study_group_id = dance_,
                                          .left_on = on,
                                          .order_no = "3-до",
                                          .order_on = on,
                                          .reason = "по заявлению"})),
                  "recorded");
    }
    /// E-19: 15 in September, three of them gone in January, one newcomer in February.
    void live_through_the_year() {
        for (int number = 1; number <= 15; ++number) enrol(number, Date{2026, 9, 1});
        for (int number = 13; number <= 15; ++number) leave(number, Date{2027, 1, 20});
        enrol(16, Date{2027, 2, 1});
    }

    auto list(PersonId person, const AssociationSearch& search = {}) {
        return as(person, [&](Reader& reader, const Standing& standing, Instant moment) {
            return open_associations(reader, standing, search, moment);
        });
    }
    auto journal(PersonId person) {
        return as(person, [&](Reader& reader, const Standing& standing, Instant moment) {
            return open_association_journal(reader, standing, dance_, moment);
        });
    }

    const StudyGroupId dance_ = id_of<StudyGroupId>(60);
    const CourseId dancing_ = id_of<CourseId>(60);
};

// Evidence: E-19, ADE-05.
TEST_F(Associations, E19_OccupancyAndRetentionAreCountedFromOrders) {
    live_through_the_year();
    at(may, 12, 0);
    const auto view = list(sample_.deputy);
    ASSERT_TRUE(view);
    EXPECT_EQ(view->starts_on, (Date{2026, 9, 15}));
    ASSERT_THAT(view->directions, SizeIs(1));
    const AssociationsOfDirection& arts = view->directions[0];
    EXPECT_EQ(arts.title, "Художественная");
    EXPECT_EQ(arts.students, 13);
    EXPECT_EQ(arts.places, 15);
    EXPECT_EQ(arts.occupancy, "86,67 %");
    EXPECT_EQ(arts.occupancy_percent, 86);
    const AssociationLine& line = arts.associations.at(0);
    EXPECT_EQ(line.contingent.students, 13);
    EXPECT_EQ(line.contingent.occupancy, "86,67 %");
    EXPECT_EQ(line.contingent.at_start, 15);
    EXPECT_EQ(line.contingent.kept, 12);
    EXPECT_EQ(line.contingent.retention, "80,00 %");
    EXPECT_EQ(line.contingent_at_end, std::nullopt) << "the year still goes on";

    at(Date{2027, 6, 10}, 12, 0);
    const auto summer = list(sample_.director);
    ASSERT_TRUE(summer);
    const auto& at_end = summer->directions.at(0).associations.at(0).contingent_at_end;
    ASSERT_TRUE(at_end);
    EXPECT_EQ(at_end->on, (Date{2027, 5, 26}));
    EXPECT_EQ(at_end->retention, "80,00 %");
}

// ADE-05: hours given by week: what has a topic.
TEST_F(Associations, HoursAreGivenByWeek) {
    at(Date{2026, 9, 16}, 12, 0);
    const auto view = list(sample_.deputy);
    ASSERT_TRUE(view);
    const AssociationLine& line = view->directions.at(0).associations.at(0);
    EXPECT_EQ(line.teachers, "Сидоров О. Ю.");
    EXPECT_EQ(line.programme, "Хореография");
    EXPECT_EQ(line.planned_hours, 72);
    EXPECT_EQ(line.held_hours, 2) << "the third lesson is still to come";
    EXPECT_EQ(line.given_hours, 1);
    EXPECT_THAT(line.weeks,
                ElementsAre(HoursOfWeek{.monday = Date{2026, 9, 7}, .held = 1, .given = 1},
                            HoursOfWeek{.monday = Date{2026, 9, 14}, .held = 1, .given = 0}));
}

TEST_F(Associations, ADirectionNarrowsTheListAndAnUndescribedGroupStandsLast) {
    state({StudyGroupFormed{{.study_group_id = id_of<StudyGroupId>(61),
                             .school_year_id = sample_.year,
                             .family = ProgrammeFamily::additional,
                             .kind = StudyGroupKind::association_group,
                             .title = "Авиамоделирование",
                             .period_system_id = sample_.quarters}}});
    const auto all = list(sample_.deputy);
    ASSERT_TRUE(all);
    ASSERT_THAT(all->directions, SizeIs(2));
    EXPECT_EQ(all->directions[1].direction, std::nullopt);
    EXPECT_FALSE(all->directions[1].associations.at(0).described);
    EXPECT_EQ(all->directions[1].associations.at(0).contingent.occupancy, "");
    const auto arts = list(sample_.deputy, {.direction = Direction::artistic});
    ASSERT_TRUE(arts);
    EXPECT_THAT(arts->directions[0].associations, SizeIs(1));
    EXPECT_THAT(arts->directions[1].associations, IsEmpty());
    EXPECT_EQ(arts->directions[1].groups, 1) << "its figures stay in the picture";
}

TEST_F(Associations, TheOfficeSeesTheListAndOnlyHeadsMayDescribe) {
    EXPECT_TRUE(list(sample_.deputy)->may_describe);
    EXPECT_EQ(refusal_code(list(sample_.sidorov)), RefusalCode::not_your_role);
    EXPECT_EQ(refusal_code(list(sample_.zhukov)), RefusalCode::not_found);
    EXPECT_EQ(refusal_code(list(sample_.deputy, {.school_year_id = id_of<SchoolYearId>(99)})),
              RefusalCode::not_found);
}

// ADE-01, F-23.
TEST_F(Associations, TheJournalHasTheListTheLettersTheContentAndTheResults) {
    enrol(1, Date{2026, 9, 1});
    enrol(2, Date{2026, 9, 15});
    leave(1, Date{2026, 9, 20});
    state(
        {AttendanceRecorded{
             .lesson_id = lesson(1), .student_id = dancer(1), .status = AttendanceStatus::absent},
         MarkRecorded{.place = {.lesson_id = lesson(2), .student_id = dancer(2)},
                      .value = MarkValue::level_high},
         BriefingRecorded{
             .lesson_id = lesson(1), .kind = BriefingKind::introductory, .text = "инструкция № 3"},
         PeriodMarkConfirmed{.course_id = dancing_,
                             .student_id = dancer(2),
                             .period_id = sample_.first_quarter,
                             .value = ResultValue::level_medium}});
    at(Date{2026, 9, 30}, 12, 0);
    const auto view = journal(sample_.sidorov);
    ASSERT_TRUE(view);
    EXPECT_EQ(view->direction_title, "Художественная");
    EXPECT_EQ(view->organization_full_name, "ГБОУ «Школа № 1234»");
    EXPECT_THAT(view->hours, SizeIs(1));
    EXPECT_TRUE(view->hours[0].starts_with("вторник"));
    ASSERT_THAT(view->students, SizeIs(2));
    const AssociationStudent& gone = view->students[0];
    EXPECT_EQ(gone.joined_by, "приказ № 12-до от 01.09.2026");
    EXPECT_EQ(gone.left_on, (Date{2026, 9, 20}));
    EXPECT_EQ(gone.left_by, "приказ № 3-до от 20.09.2026, по заявлению");
    EXPECT_EQ(gone.class_title, "") << "of another school";
    EXPECT_EQ(gone.age, 11);
    EXPECT_EQ(gone.lessons, 2);
    EXPECT_EQ(gone.missed, 1);
    EXPECT_THAT(view->students[1].results, ElementsAre("средний", "", "", "", ""));
    EXPECT_THAT(view->cells, ElementsAre(AssociationCell{0, 0, "н"}, AssociationCell{1, 1, "выс"}));
    EXPECT_TRUE(view->letters_words.starts_with("н — без уважительной причины"));
    EXPECT_EQ(view->lessons[0].topic, "Разминка");
    EXPECT_EQ(view->lessons[0].held_by, "Сидоров О. Ю.");
    EXPECT_EQ(view->lessons[0].briefing, "Инструктаж по ТБ (вводный), инструкция № 3");
    EXPECT_THAT(view->results[0].counts, ElementsAre(LevelCount{"средний", 1}));
    EXPECT_EQ(view->results.back().title, "Год");
    EXPECT_EQ(view->joined, 0) << "by 15 September the group is made up";
    EXPECT_EQ(view->left, 1);
    EXPECT_EQ(view->contingent.students, 1);
    EXPECT_EQ(view->contingent.retention, "50,00 %");
    EXPECT_EQ(view->attended, "75,00 %");
}

// Evidence: ATT-01, F-23. The level beside it is no letter.
TEST_F(Associations, AnAbsenceHasTheLetterOfTheLocalAct) {
    enrol(1, Date{2026, 9, 1});
    state({PolicySet{"attendance.absent_letter", "отс", Date{2026, 9, 1}, "п. 2.7"},
           AttendanceRecorded{
               .lesson_id = lesson(1), .student_id = dancer(1), .status = AttendanceStatus::absent},
           MarkRecorded{.place = {.lesson_id = lesson(1), .student_id = dancer(1)},
                        .value = MarkValue::level_medium}});
    at(Date{2026, 9, 30}, 12, 0);
    const auto view = journal(sample_.deputy);
    ASSERT_TRUE(view);
    EXPECT_THAT(view->cells, ElementsAre(AssociationCell{0, 0, "отс ср"}));
    EXPECT_TRUE(view->letters_words.starts_with("отс — без уважительной причины"));
}

TEST_F(Associations, ItsTeacherAndTheOfficeOpenTheJournalAndNobodyElse) {
    EXPECT_TRUE(journal(sample_.deputy));
    EXPECT_EQ(refusal_code(journal(sample_.petrova)), RefusalCode::not_your_course);
    EXPECT_EQ(refusal_code(journal(sample_.zhukov)), RefusalCode::not_found);
    const auto of_class =
        as(sample_.deputy, [&](Reader& reader, const Standing& standing, Instant moment) {
            return open_association_journal(reader, standing, sample_.class_5a, moment);
        });
    EXPECT_EQ(refusal_code(of_class), RefusalCode::not_found);
}

}  // namespace
}  // namespace letopis::testing
