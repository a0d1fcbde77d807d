// Levels in the journal of an association (ADE-04): written, refused, shown, confirmed.

#include <gmock/gmock.h>

#include <algorithm>

#include "app/diary/open_marks.h"
#include "app/journal/open_journal.h"
#include "app/marks/confirm_annual_mark.h"
#include "app/marks/confirm_period_mark.h"
#include "app/marks/record_cell.h"
#include "app/reports/open_report_card.h"
#include "ports/testing/told_school.h"

namespace letopis::testing {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;

/// Жукова of 5 «А» dances as well; the lesson was at noon of the 7th.
class AssociationLevels : public ToldSchool {
protected:
    AssociationLevels() {
        at(Date{2026, 9, 7}, 18, 0);
        state({StudyGroupFormed{{.study_group_id = dance_,
                                 .school_year_id = sample_.year,
                                 .family = ProgrammeFamily::additional,
                                 .kind = StudyGroupKind::association_group,
                                 .title = "Хореография, 1 год",
                                 .period_system_id = halves_}},
               PeriodSystemDefined{
                   {.period_system_id = halves_,
                    .school_year_id = sample_.year,
                    .kind = PeriodKind::half_year,
                    .title = "полугодия",
                    .periods = {{half_, 1, "I полугодие", Date{2026, 9, 1}, Date{2026, 12, 27}},
                                {other_half_, 2, "II полугодие", Date{2027, 1, 11},
                                 Date{2027, 5, 26}}}}},
               SubjectAdded{{.subject_id = id_of<SubjectId>(60),
                             .title = "Хореография",
                             .kind = SubjectKind::association,
                             .position = 60}},
               CourseOpened{{.course_id = dancing_,
                             .subject_id = id_of<SubjectId>(60),
                             .study_group_id = dance_,
                             .school_year_id = sample_.year,
                             .period_system_id = halves_,
                             .scale = Scale::levels}},
               CourseTeacherAssigned{{.course_id = dancing_,
                                      .teacher_id = sample_.sidorov,
                                      .valid_from = Date{2026, 9, 1}}},
               StudentEnrolled{.student_id = sample_.zhukova,
                               .study_group_id = dance_,
                               .enrolled_on = Date{2026, 9, 1},
                               .order_no = "12-до",
                               .order_on = Date{2026, 8, 28}},
               LessonScheduled{.lesson_id = lesson_,
                               .course_id = dancing_,
                               .lesson_on = Date{2026, 9, 7},
                               .slot_no = 8,
                               .starts_at = {16 * 60},
                               .ends_at = {16 * 60 + 45},
                               .teacher_id = sample_.sidorov}});
    }

    Result<Receipt> type(const std::string& text) {
        return school_.append(
            record_cell(next_command(), sample_.sidorov,
                        {.lesson_id = lesson_, .student_id = sample_.zhukova, .text = text}));
    }
    JournalPage page() {
        auto opened =
            as(sample_.sidorov, [&](Reader& reader, const Standing& standing, Instant moment) {
                return open_journal(reader, standing, dancing_, {}, moment);
            });
        EXPECT_TRUE(opened);
        return *std::move(opened);
    }
    std::string confirm(ResultValue value, const std::string& reason = "") {
        return outcome(confirm_period_mark(next_command(), sample_.sidorov,
                                           {.course_id = dancing_,
                                            .student_id = sample_.zhukova,
                                            .period_id = half_,
                                            .value = value,
                                            .reason = reason}));
    }
    SubjectStanding of_family() {
        auto marks =
            as(sample_.zhukov, [&](Reader& reader, const Standing& standing, Instant moment) {
                return open_marks(reader, standing, sample_.zhukova, {}, moment);
            });
        EXPECT_TRUE(marks);
        const auto found =
            std::find_if(marks->subjects.begin(), marks->subjects.end(),
                         [](const SubjectStanding& one) { return one.subject == "Хореография"; });
        EXPECT_NE(found, marks->subjects.end());
        return *found;
    }

    const StudyGroupId dance_ = id_of<StudyGroupId>(60);
    const PeriodSystemId halves_ = id_of<PeriodSystemId>(60);
    const PeriodId half_ = id_of<PeriodId>(61);
    const PeriodId other_half_ = id_of<PeriodId>(62);
    const CourseId dancing_ = id_of<CourseId>(60);
    const LessonId lesson_ = id_of<LessonId>(600);
};

TEST_F(AssociationLevels, ALevelIsWrittenAndReadBackAsItIsCalled) {
    ASSERT_TRUE(type("высокий"));
    EXPECT_EQ(page().scale, Scale::levels);
    EXPECT_EQ(page().cells.at(0).text, "выс");
    const auto cell = school_.read([&](Reader& reader) {
        return read_cell(reader, sample_.sidorov, lesson_, sample_.zhukova, 1, moscow_date(now()));
    });
    ASSERT_TRUE(cell);
    EXPECT_EQ(cell->text, "выс");
}

// ADE-04: input of a five-point mark is impossible, and what is possible is said.
TEST_F(AssociationLevels, AFiveIsRefusedWithWhatMayStand) {
    for (const char* text : {"5", "2", "зач"}) {
        const auto receipt = type(text);
        ASSERT_FALSE(receipt) << text;
        EXPECT_EQ(receipt.error().refusal().code, RefusalCode::mark_out_of_scale);
        EXPECT_THAT(receipt.error().refusal().detail, HasSubstr("«низ», «ср», «выс»"));
    }
    EXPECT_TRUE(type("н")) << "an absence is written as everywhere";
}

TEST_F(AssociationLevels, TheTeacherGivesALevelForThePeriodAndForTheYearWithoutAMean) {
    ASSERT_TRUE(type("ср"));
    EXPECT_EQ(page().results.at(0).proposed, "") << "the teacher judges";
    EXPECT_EQ(page().results.at(0).mean, std::nullopt);
    EXPECT_EQ(confirm(ResultValue::level_high), "period_not_over");
    at(Date{2026, 12, 26}, 12, 0);
    EXPECT_EQ(confirm(ResultValue::five), "result_not_allowed");
    EXPECT_EQ(confirm(ResultValue::level_high), "recorded") << "no reason is owed";
    EXPECT_EQ(page().results.at(0).value, "высокий");
    EXPECT_EQ(of_family().mean, std::nullopt);
    EXPECT_EQ(of_family().forecast, "");
}

// Evidence: ADE-04.
TEST_F(AssociationLevels, TheTeacherMaySayHowFarTheProgrammeIsMastered) {
    at(Date{2026, 12, 26}, 12, 0);
    EXPECT_EQ(confirm(ResultValue::pass), "result_not_allowed");
    EXPECT_EQ(confirm(ResultValue::mastered_partly), "recorded");
    EXPECT_EQ(page().results.at(0).value, "освоено частично");
    EXPECT_EQ(of_family().results.at(1), "освоено частично (I полугодие)");
}

TEST_F(AssociationLevels, TheFamilySeesTheLevelsOfBothHalvesBesideItsQuarters) {
    ASSERT_TRUE(type("ср"));
    EXPECT_EQ(of_family().marks.at(0).mark.text, "ср");
    at(Date{2026, 12, 26}, 12, 0);
    ASSERT_EQ(confirm(ResultValue::level_high), "recorded");
    at(Date{2027, 5, 26}, 12, 0);
    ASSERT_EQ(outcome(confirm_period_mark(next_command(), sample_.sidorov,
                                          {.course_id = dancing_,
                                           .student_id = sample_.zhukova,
                                           .period_id = other_half_,
                                           .value = ResultValue::level_medium})),
              "recorded");
    EXPECT_THAT(of_family().results,
                ElementsAre("", "высокий (I полугодие)", "", "средний (II полугодие)"));
    const auto card =
        as(sample_.zhukov, [&](Reader& reader, const Standing& standing, Instant moment) {
            return open_report_card(reader, standing, sample_.zhukova, moment);
        });
    ASSERT_TRUE(card);
    EXPECT_EQ(card->years.at(0).rows.back().results, of_family().results);
}

}  // namespace
}  // namespace letopis::testing
