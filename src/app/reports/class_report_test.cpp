// F-42: what a class teacher says of the class for a period.
#include <gmock/gmock.h>

#include "app/reports/open_class_report.h"
#include "ports/testing/told_school.h"

namespace letopis::testing {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

class ReportOfClass : public ToldSchool {
protected:
    auto open(PersonId person) {
        return as(person, [&](Reader& reader, const Standing& standing, Instant moment) {
            return open_class_report(reader, standing, sample_.class_5a, {}, moment);
        });
    }
    ClassReport report() {
        auto opened = open(sample_.petrova);
        EXPECT_TRUE(opened);
        return *std::move(opened);
    }
};

TEST_F(ReportOfClass, TellsWhoCameAndLeft) {
    at(Date{2026, 10, 26}, 9, 0);
    const auto newcomer = id_of<StudentId>(900);
    state({PersonRegistered{{.person_id = newcomer, .last_name = "Новиков", .first_name = "Лев"}},
           StudentEnrolled{.student_id = newcomer,
                           .study_group_id = sample_.class_5a,
                           .enrolled_on = Date{2026, 10, 5},
                           .order_no = "31",
                           .order_on = Date{2026, 10, 2}},
           StudentLeft{.student_id = sample_.ezhov,
                       .study_group_id = sample_.class_5a,
                       .left_on = Date{2026, 9, 30},
                       .order_no = "29",
                       .order_on = Date{2026, 9, 29}}});
    const ClassReport view = report();
    EXPECT_EQ(view.span.title, "I четверть");
    EXPECT_EQ(view.contingent.at_start, 3);
    EXPECT_EQ(view.contingent.at_end, 3);
    EXPECT_THAT(
        view.contingent.arrived,
        ElementsAre(StudentMove{
            .name = "Новиков Лев", .on = Date{2026, 10, 5}, .order = "приказ № 31 от 02.10.2026"}));
    EXPECT_THAT(texts_of(view.contingent.left, [](const StudentMove& one) { return one.name; }),
                ElementsAre("Ежов Кирилл"));
}

// e.10: a third of a month's lessons without a reason.
TEST_F(ReportOfClass, NamesSystematicAbsences) {
    at(Date{2026, 9, 30}, 18, 0);
    const auto away = [&](StudentId student, AttendanceStatus status) {
        return AttendanceRecorded{
            .lesson_id = sample_.monday_7, .student_id = student, .status = status};
    };
    EXPECT_THAT(report().systematic, IsEmpty());
    // Of four lessons in September he missed two.
    state({away(sample_.zhukova, AttendanceStatus::absent),
           AttendanceRecorded{.lesson_id = sample_.russian_7,
                              .student_id = sample_.zhukova,
                              .status = AttendanceStatus::absent},
           away(sample_.ezhov, AttendanceStatus::ill)});
    const ClassReport view = report();
    EXPECT_THAT(view.systematic, ElementsAre(SystematicAbsence{.student_id = sample_.zhukova,
                                                               .name = "Жукова Анна",
                                                               .month = Date{2026, 9, 1},
                                                               .lessons = 4,
                                                               .without_reason = 2}));
    EXPECT_EQ(view.attendance.missed, 3);
    EXPECT_EQ(view.attendance.ill, 1);
    EXPECT_EQ(view.attendance.lessons, 13);  // Four for each, and English for one.
    EXPECT_EQ(view.attended, "76,92 %");
}

TEST_F(ReportOfClass, NamesWhatIsNotFilledIn) {
    at(Date{2026, 9, 8}, 18, 0);
    state({TopicRecorded{.lesson_id = sample_.russian_7, .topic = "Имя"},
           HomeworkAssigned{.lesson_id = sample_.russian_7, .homework_none = true},
           RemarkMade{.course_id = sample_.russian_5a,
                      .addressee_id = sample_.sidorov,
                      .text = "Нет отметок",
                      .due_on = Date{2026, 9, 20}}});
    const ClassReport view = report();
    ASSERT_EQ(view.unfilled.size(), 3U);
    const auto of = [&](CourseId course) {
        return *std::find_if(view.unfilled.begin(), view.unfilled.end(),
                             [&](const UnfilledCourse& one) { return one.course_id == course; });
    };
    EXPECT_EQ(of(sample_.russian_5a).topics, 0);
    EXPECT_EQ(of(sample_.russian_5a).remarks, 1);
    EXPECT_EQ(of(sample_.mathematics_5a).topics, 2);
    EXPECT_EQ(of(sample_.mathematics_5a).homework, 2);
    EXPECT_EQ(of(sample_.mathematics_5a).teachers, "Петрова А. И.");
}

TEST_F(ReportOfClass, IsOpenToWhoLeadsTheClassAndToHeads) {
    EXPECT_TRUE(open(sample_.director));
    EXPECT_EQ(refusal_code(open(sample_.sidorov)), RefusalCode::not_your_role);
    EXPECT_EQ(refusal_code(open(sample_.zhukov)), RefusalCode::not_found);
}

}  // namespace
}  // namespace letopis::testing
