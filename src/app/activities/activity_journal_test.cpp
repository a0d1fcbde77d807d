// The journals F-24 and F-25, on the screen and on paper, and the regime of an after-school group.
#include <gmock/gmock.h>

#include "app/activities/activity_forms.h"
#include "app/activities/open_activity_journal.h"
#include "app/activities/set_regime.h"
#include "domain/journal/journal.h"
#include "domain/lessons/lesson_plan.h"
#include "ports/testing/activity_school.h"

namespace letopis::testing {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

class ActivityJournals : public ActivitySchool {
protected:
    Result<ActivityJournal> opened(PersonId person, CourseId course) {
        return as(person, [&](Reader& reader, const Standing& standing, Instant moment) {
            return open_activity_journal(reader, standing, course, moment);
        });
    }
    ActivityJournal journal(CourseId course) {
        auto view = opened(sample_.deputy, course);
        EXPECT_TRUE(view);
        return view ? *std::move(view) : ActivityJournal{};
    }
    TableForm form(CourseId course) {
        auto made =
            as(sample_.deputy, [&](Reader& reader, const Standing& standing, Instant moment) {
                return open_activity_form(reader, standing, course, moment);
            });
        EXPECT_TRUE(made);
        return made ? *std::move(made) : TableForm{};
    }
    static const FormTable& table(const TableForm& form, const std::string& title) {
        for (const FormTable& one : form.tables)
            if (one.title == title) return one;
        ADD_FAILURE() << title;
        return form.tables.front();
    }
    AfterSchoolRegimeSet regime() const {
        return {.study_group_id = after_school_group_,
                .lines = {{TimeOfDay{13 * 60 + 30}, TimeOfDay{14 * 60}, "Обед"},
                          {TimeOfDay{14 * 60}, TimeOfDay{15 * 60}, "Прогулка"}}};
    }
    std::string set(PersonId actor, AfterSchoolRegimeSet what) {
        return outcome(set_regime(next_command(), actor, std::move(what)));
    }
    void absent(LessonId lesson, StudentId student) {
        state({AttendanceRecorded{.lesson_id = lesson, .student_id = student}});
    }
};

// Evidence: F-24, JRN-24, ADE-08.
TEST_F(ActivityJournals, ExtracurricularActivityHasTopicsAttendanceAndTheYear) {
    state({TopicRecorded{.lesson_id = talk_7_, .topic = "День знаний"},
           LessonPlanKept{.course_id = talks_,
                          .items = {{.section = "Беседа", .title = "День знаний"}}},
           AnnualMarkConfirmed{
               .course_id = talks_, .student_id = sample_.ezhov, .value = ResultValue::attended}});
    absent(talk_7_, sample_.zhukova);
    const ActivityJournal view = journal(talks_);
    EXPECT_THAT(view.students, SizeIs(3));
    EXPECT_EQ(view.lessons.at(0).form, "Беседа");
    EXPECT_EQ(view.given_hours, 1);
    const TableForm paper = form(talks_);
    EXPECT_EQ(paper.title, "ЖУРНАЛ ВНЕУРОЧНОЙ ДЕЯТЕЛЬНОСТИ");
    const FormTable& attendance = table(paper, "Посещаемость");
    EXPECT_EQ(attendance.columns[3].group, "сентябрь");
    EXPECT_EQ(attendance.columns.back().title, "Итог года");
    EXPECT_THAT(attendance.rows,
                ElementsAre(ElementsAre("1", "Ежов Кирилл", "5 «А»", "", "посещал(а)"),
                            ElementsAre("2", "Ёжиков Борис", "5 «А»", "", ""),
                            ElementsAre("3", "Жукова Анна", "5 «А»", "н", "")));
    EXPECT_THAT(
        table(paper, "Содержание занятий").rows,
        ElementsAre(ElementsAre("07.09.2026", "День знаний", "Беседа", "1", "Петрова А. И.")));
}

// Evidence: ATT-01, F-24.
TEST_F(ActivityJournals, AnAbsenceHasTheLetterOfTheLocalAct) {
    state({PolicySet{"attendance.absent_letter", "отс", Date{2026, 9, 1}, "п. 2.7"}});
    absent(talk_7_, sample_.zhukova);
    const TableForm paper = form(talks_);
    EXPECT_EQ(table(paper, "Посещаемость").rows.at(2).at(3), "отс");
    EXPECT_TRUE(paper.notes.at(0).starts_with("отс — отсутствовал(а)"));
}

TEST_F(ActivityJournals, WithoutAPlanTheFormIsHowItWasHeld) {
    EXPECT_EQ(journal(talks_).lessons.at(0).form, "Очно");
}

// Evidence: F-25, JRN-24.
TEST_F(ActivityJournals, AnAfterSchoolGroupHasRegimeListAttendanceAndWorkByDays) {
    ASSERT_EQ(set(sample_.sidorov, regime()), "recorded");
    state({TopicRecorded{.lesson_id = first_hour_, .topic = "Прогулка"},
           TopicRecorded{.lesson_id = second_hour_, .topic = "Самоподготовка"}});
    absent(second_hour_, sample_.ezhov);
    absent(first_hour_, sample_.ivanov);
    absent(second_hour_, sample_.ivanov);
    const TableForm paper = form(after_school_);
    EXPECT_EQ(paper.title, "ЖУРНАЛ ГРУППЫ ПРОДЛЁННОГО ДНЯ");
    EXPECT_THAT(
        table(paper, "Режим группы").rows,
        ElementsAre(ElementsAre("13:30–14:00", "Обед"), ElementsAre("14:00–15:00", "Прогулка")));
    EXPECT_THAT(table(paper, "Сведения об обучающихся").rows.at(1),
                ElementsAre("2", "Иванов Иван", "5 «Б»", "01.09.2026",
                            "приказ № 15-гпд от 31.08.2026", "", ""));
    EXPECT_THAT(table(paper, "Посещаемость").rows,
                ElementsAre(ElementsAre("1", "Ежов Кирилл", "5 «А»", "н1"),
                            ElementsAre("2", "Иванов Иван", "5 «Б»", "н")));
    EXPECT_THAT(
        table(paper, "Учёт работы воспитателя").rows,
        ElementsAre(ElementsAre("07.09.2026", "2", "Прогулка; Самоподготовка", "Сидоров О. Ю.")));
}

TEST_F(ActivityJournals, TheRegimeIsKeptByItsTeacherAndTheAdministration) {
    EXPECT_EQ(set(sample_.sidorov, regime()), "recorded");
    EXPECT_EQ(set(sample_.sidorov, regime()), "unchanged");
    AfterSchoolRegimeSet shorter = regime();
    shorter.lines.pop_back();
    EXPECT_EQ(set(sample_.deputy, shorter), "recorded");
    EXPECT_THAT(journal(after_school_).regime, SizeIs(1));
    // Петрова teaches and leads one of its classes.
    EXPECT_EQ(set(sample_.petrova, regime()), "not_your_class");
    EXPECT_EQ(set(sample_.yozhikova, regime()), "not_found");
    shorter.study_group_id = sample_.class_5a;
    EXPECT_EQ(set(sample_.deputy, shorter), "not_found");
    AfterSchoolRegimeSet wrong = regime();
    wrong.lines[1].from = TimeOfDay{13 * 60};
    EXPECT_EQ(set(sample_.deputy, wrong), "invalid_value");
}

TEST_F(ActivityJournals, TheyAreReadAsJournalsAre) {
    EXPECT_TRUE(opened(sample_.sidorov, after_school_)->may_keep_regime);
    EXPECT_FALSE(opened(sample_.petrova, after_school_)->may_keep_regime) << "leads 5 «А»";
    EXPECT_FALSE(opened(sample_.sidorov, talks_));
    EXPECT_FALSE(opened(sample_.yozhikova, talks_));
    EXPECT_EQ(refusal_code(opened(sample_.deputy, sample_.mathematics_5a)), RefusalCode::not_found);
}

}  // namespace
}  // namespace letopis::testing
