// Results carried from another organisation (JRN-23): who carries them, what is refused, and where
// they show: the teacher's page, the family's diary, the summary sheet.

#include <gmock/gmock.h>

#include "app/diary/open_marks.h"
#include "app/journal/open_journal.h"
#include "app/marks/confirm_annual_mark.h"
#include "app/marks/confirm_period_mark.h"
#include "app/modes/carry_result.h"
#include "app/modes/open_student_modes.h"
#include "app/modes/withdraw_carried_result.h"
#include "app/statements/open_summary_sheet.h"
#include "ports/testing/told_school.h"

namespace letopis::testing {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

const char* const note = "ГБОУ «Школа № 1234», справка № 7 от 20.10.2026";

class CarriedResults : public ToldSchool {
protected:
    CarriedResults() { at(Date{2026, 10, 24}, 12, 0); }

    CarryResult usual_{.course_id = sample_.russian_5a,
                       .student_id = sample_.yozhikov,
                       .period_id = sample_.first_quarter,
                       .value = ResultValue::four,
                       .organization = "ГБОУ «Школа № 1234»",
                       .document_no = "7",
                       .document_on = Date{2026, 10, 20}};

    /// By somebody who has just looked.
    std::string carry(PersonId actor, const CarryResult& carry) {
        return outcome(carry_result(next_command(), actor, carry, version_of(carry)));
    }
    /// Of what stands at that place.
    EntryIndex version_of(const CarryResult& carry) {
        return *school_.read([&](Reader& reader) -> Result<EntryIndex> {
            LETOPIS_TRY(periods, reader.period_marks_of_student(carry.student_id));
            for (const PeriodMark& one : periods)
                if (one.course_id == carry.course_id && one.period_id == carry.period_id)
                    return one.entry_index;
            LETOPIS_TRY(years, reader.annual_marks_of_student(carry.student_id));
            for (const AnnualMark& one : years)
                if (one.course_id == carry.course_id && carry.period_id == PeriodId{})
                    return one.entry_index;
            return EntryIndex{-1};
        });
    }
    std::string withdraw(PersonId actor, EntryIndex result, std::string reason = "чужая справка") {
        return outcome(withdraw_carried_result(next_command(), actor,
                                               {.course_id = sample_.russian_5a,
                                                .student_id = sample_.yozhikov,
                                                .period_id = usual_.period_id,
                                                .result = result,
                                                .reason = std::move(reason)}));
    }
    std::string confirm(EntryIndex base_version, ResultValue value) {
        return outcome(confirm_period_mark(next_command(), sample_.sidorov,
                                           {.course_id = sample_.russian_5a,
                                            .student_id = sample_.yozhikov,
                                            .period_id = sample_.first_quarter,
                                            .value = value,
                                            .reason = "по работам в школе",
                                            .base_version = base_version}));
    }
    std::string confirm_year() {
        return outcome(confirm_annual_mark(next_command(), sample_.sidorov,
                                           {.course_id = sample_.russian_5a,
                                            .student_id = sample_.yozhikov,
                                            .value = ResultValue::four,
                                            .reason = {},
                                            .base_version = -1}));
    }
    /// Of Russian, the quarters and the year.
    std::vector<CarryPlace> places() {
        const auto view =
            as(sample_.deputy, [&](Reader& reader, const Standing& standing, Instant moment) {
                return open_student_modes(reader, standing, sample_.yozhikov, moment);
            });
        for (const CarryCourse& one : view->courses)
            if (one.course_id == sample_.russian_5a) return one.places;
        return {};
    }
    JournalPage journal() {
        auto page =
            as(sample_.sidorov, [&](Reader& reader, const Standing& standing, Instant moment) {
                return open_journal(reader, standing, sample_.russian_5a, std::nullopt, moment);
            });
        EXPECT_TRUE(page);
        return page ? *std::move(page) : JournalPage{};
    }
    SubjectStanding in_diary() {
        auto marks =
            as(sample_.yozhikova, [&](Reader& reader, const Standing& standing, Instant moment) {
                return open_marks(reader, standing, sample_.yozhikov, std::nullopt, moment);
            });
        EXPECT_TRUE(marks);
        for (const SubjectStanding& one : marks->subjects)
            if (one.course_id == sample_.russian_5a) return one;
        return {};
    }
    SummarySheet sheet() {
        auto view =
            as(sample_.deputy, [&](Reader& reader, const Standing& standing, Instant moment) {
                return open_summary_sheet(reader, standing, sample_.class_5a, moment);
            });
        EXPECT_TRUE(view);
        return view ? view->sheet : SummarySheet{};
    }
};

TEST_F(CarriedResults, TheOfficeCarriesThem) {
    EXPECT_EQ(carry(sample_.sidorov, usual_), "not_your_role");
    EXPECT_EQ(carry(sample_.yozhikova, usual_), "not_found");
    EXPECT_EQ(carry(sample_.deputy, usual_), "recorded");
    EXPECT_EQ(carry(sample_.director, usual_), "unchanged");
    usual_.value = ResultValue::five;
    EXPECT_EQ(carry(sample_.director, usual_), "recorded") << "the office corrects its own";
    usual_.period_id = {};
    EXPECT_EQ(carry(sample_.deputy, usual_), "recorded") << "of the year";
}

TEST_F(CarriedResults, AWrongOneIsRefusedInWords) {
    const auto with = [&](auto change) {
        CarryResult wrong = usual_;
        change(wrong);
        return carry(sample_.deputy, wrong);
    };
    EXPECT_EQ(with([](CarryResult& one) { one.organization = " "; }), "invalid_value");
    EXPECT_EQ(with([](CarryResult& one) { one.document_no = ""; }), "invalid_value");
    EXPECT_EQ(with([](CarryResult& one) { one.document_on.reset(); }), "invalid_value");
    EXPECT_EQ(with([](CarryResult& one) {
                  one.document_on = Date{2026, 10, 30};
              }),
              "invalid_value");
    EXPECT_EQ(with([](CarryResult& one) { one.value = ResultValue::pass; }), "invalid_value");
    EXPECT_EQ(with([](CarryResult& one) { one.organization = std::string(2000, 'x'); }),
              "text_too_long");
    EXPECT_EQ(with([](CarryResult& one) { one.period_id = id_of<PeriodId>(77); }), "not_found");
    EXPECT_EQ(with([](CarryResult& one) { one.course_id = id_of<CourseId>(77); }), "not_found");
    EXPECT_EQ(with([&](CarryResult& one) { one.student_id = sample_.ivanov; }),
              "student_not_enrolled");
    EXPECT_THAT(journal().carried, IsEmpty());
}

TEST_F(CarriedResults, TheTeacherTheFamilyAndTheSheetShowThemWithTheirNote) {
    ASSERT_EQ(carry(sample_.deputy, usual_), "recorded");
    const JournalPage page = journal();
    ASSERT_EQ(page.carried.size(), 1U);
    EXPECT_EQ(page.carried[0].note, note);
    const auto result = std::find_if(page.results.begin(), page.results.end(), [&](auto& one) {
        return one.student_index == page.carried[0].student_index &&
               one.period_id == sample_.first_quarter;
    });
    ASSERT_NE(result, page.results.end());
    EXPECT_EQ(result->value, "4");
    EXPECT_FALSE(result->constituents_changed);

    EXPECT_EQ(in_diary().results[0], "4");
    EXPECT_THAT(in_diary().carried, ElementsAre(std::string{"I четверть: "} + note));

    const SummarySheet printed = sheet();
    EXPECT_THAT(
        printed.footnotes,
        Contains(std::string{"* — Ёжиков Борис, Русский язык, I четверть: итог перенесён, "} +
                 note + "."));
    std::vector<std::string> values;
    for (const SummarySheetStudent& one : printed.students)
        if (one.full_name == "Ёжиков Борис Петрович") values = one.rows[0].values;
    EXPECT_THAT(values, Contains("4*"));
}

TEST_F(CarriedResults, ATeachersOwnResultReplacesOneAndIsNotReplaced) {
    ASSERT_EQ(carry(sample_.deputy, usual_), "recorded");
    const JournalPage page = journal();
    EntryIndex version = -1;
    for (const PageResult& one : page.results)
        if (one.value == "4") version = one.version;
    // Without a mark here there is nothing else to confirm but what excuses it: it stays carried.
    EXPECT_EQ(confirm(version, ResultValue::five), "result_not_allowed");
    EXPECT_THAT(journal().carried, ::testing::SizeIs(1));
    state({PeriodMarkConfirmed{.course_id = sample_.russian_5a,
                               .student_id = sample_.yozhikov,
                               .period_id = sample_.first_quarter,
                               .value = ResultValue::three,
                               .reason = "по работам в школе",
                               .corrects = version,
                               .rule_set_version = "test"}});
    EXPECT_THAT(journal().carried, IsEmpty());
    EXPECT_EQ(carry(sample_.deputy, usual_), "result_confirmed");
}

TEST_F(CarriedResults, OneTakesThePlaceOfATeachersNotAttested) {
    state({PeriodMarkConfirmed{.course_id = sample_.russian_5a,
                               .student_id = sample_.yozhikov,
                               .period_id = sample_.first_quarter,
                               .value = ResultValue::not_attested,
                               .reason = "не был на уроках",
                               .rule_set_version = "test"}});
    EXPECT_TRUE(places()[0].may_carry);
    EXPECT_EQ(carry(sample_.deputy, usual_), "recorded");
    ASSERT_THAT(journal().carried, ::testing::SizeIs(1));
    EXPECT_EQ(in_diary().results[0], "4");
}

TEST_F(CarriedResults, NothingIsCarriedToAPeriodThatHasNotBegun) {
    usual_.period_id = sample_.second_quarter;
    EXPECT_EQ(carry(sample_.deputy, usual_), "period_not_over");
    EXPECT_FALSE(places()[1].may_carry);
    const auto refused = school_.append(carry_result(next_command(), sample_.deputy, usual_, -1));
    EXPECT_EQ(refused.error().refusal().field, "period_id");
    at(Date{2026, 11, 9}, 12, 0);
    EXPECT_TRUE(places()[1].may_carry);
    EXPECT_EQ(carry(sample_.deputy, usual_), "recorded");
}

// He was at home for a quarter that closing let pass: the year is confirmed without it.
TEST_F(CarriedResults, AQuarterTaughtElsewhereDoesNotHoldTheYear) {
    std::vector<EntryBody> facts;
    const std::vector quarters{sample_.first_quarter, sample_.second_quarter, sample_.third_quarter,
                               sample_.fourth_quarter};
    const std::vector days{Date{2026, 9, 14}, Date{2026, 11, 16}, Date{2027, 1, 18},
                           Date{2027, 4, 12}};
    for (int i = 0; i < 4; ++i) {
        const auto at_place = static_cast<std::size_t>(i);
        facts.emplace_back(LessonScheduled{.lesson_id = id_of<LessonId>(700 + i),
                                           .course_id = sample_.russian_5a,
                                           .lesson_on = days[at_place],
                                           .slot_no = 5,
                                           .starts_at = {720},
                                           .ends_at = {760},
                                           .teacher_id = sample_.sidorov});
        if (i > 0)
            facts.emplace_back(PeriodMarkConfirmed{.course_id = sample_.russian_5a,
                                                   .student_id = sample_.yozhikov,
                                                   .period_id = quarters[at_place],
                                                   .value = ResultValue::four,
                                                   .rule_set_version = "test"});
    }
    state(facts);
    at(Date{2027, 5, 26}, 12, 0);
    EXPECT_EQ(confirm_year(), "period_not_over");
    state({StudyModeSet{.student_id = sample_.yozhikov,
                        .kind = StudyModeKind::home,
                        .from_on = Date{2026, 9, 1},
                        .to_on = Date{2026, 11, 1},
                        .order_no = "41",
                        .order_on = Date{2026, 9, 1}}});
    const JournalPage page = journal();
    const auto year = std::find_if(page.results.begin(), page.results.end(), [&](auto& one) {
        return page.students[static_cast<std::size_t>(one.student_index)].student_id ==
                   sample_.yozhikov &&
               one.period_id == PeriodId{};
    });
    ASSERT_NE(year, page.results.end());
    EXPECT_EQ(year->proposed, "4");
    for (const PageStudent& one : page.students) EXPECT_EQ(one.note, "") << "of another quarter";
    EXPECT_EQ(confirm_year(), "recorded");
}

TEST_F(CarriedResults, ASecondPersonDoesNotWriteOverTheFirst) {
    ASSERT_EQ(carry(sample_.deputy, usual_), "recorded");
    CarryResult other = usual_;
    other.value = ResultValue::five;
    EXPECT_EQ(outcome(carry_result(next_command(), sample_.director, other, -1)),
              "version_conflict");
    EXPECT_EQ(outcome(carry_result(next_command(), sample_.director, usual_, -1)), "unchanged")
        << "it reads so already";
    EXPECT_EQ(carry(sample_.director, other), "recorded") << "after another look";
}

// Evidence: JRN-23. What stood before stands again.
TEST_F(CarriedResults, OneIsTakenBackForAReason) {
    ASSERT_EQ(carry(sample_.deputy, usual_), "recorded");
    const EntryIndex first = version_of(usual_);
    usual_.value = ResultValue::five;
    ASSERT_EQ(carry(sample_.director, usual_), "recorded");
    const EntryIndex second = version_of(usual_);
    EXPECT_EQ(withdraw(sample_.sidorov, second), "not_your_role");
    EXPECT_EQ(withdraw(sample_.yozhikova, second), "not_found");
    EXPECT_EQ(withdraw(sample_.deputy, second, ""), "invalid_value");
    EXPECT_EQ(withdraw(sample_.deputy, first), "version_conflict");
    EXPECT_TRUE(places().at(0).may_withdraw);
    EXPECT_EQ(withdraw(sample_.deputy, second), "recorded");
    EXPECT_EQ(places().at(0).value, "4") << "the one before stands again";
    EXPECT_EQ(version_of(usual_), first);
    EXPECT_EQ(withdraw(sample_.deputy, first), "recorded");
    EXPECT_EQ(places().at(0).value, "");
    EXPECT_FALSE(places().at(0).may_withdraw);
    EXPECT_THAT(in_diary().carried, IsEmpty());
    EXPECT_EQ(withdraw(sample_.deputy, first), "not_found") << "nothing is carried any more";
}

TEST_F(CarriedResults, OneOfAClosedCourseOrPeriodStays) {
    ASSERT_EQ(carry(sample_.deputy, usual_), "recorded");
    const EntryIndex carried = version_of(usual_);
    at(Date{2026, 10, 26}, 12, 0);
    state({PeriodClosed{.course_id = sample_.russian_5a, .period_id = sample_.first_quarter}});
    EXPECT_EQ(withdraw(sample_.deputy, carried), "period_closed") << "it was closed with it";
    EXPECT_FALSE(places().at(0).may_withdraw);
    state({CourseClosed{sample_.russian_5a}});
    EXPECT_EQ(withdraw(sample_.deputy, carried), "course_closed");
}

}  // namespace
}  // namespace letopis::testing
