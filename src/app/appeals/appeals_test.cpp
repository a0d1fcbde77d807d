// Appeals (ASM-10): who files and decides one, what is refused, and that a mark is changed only by
// the correction that the decision makes.

#include <gmock/gmock.h>

#include "app/appeals/decide_appeal.h"
#include "app/appeals/file_appeal.h"
#include "app/appeals/open_appeal.h"
#include "app/appeals/open_appeals.h"
#include "app/appeals/open_student_appeals.h"
#include "app/journal/open_history.h"
#include "app/marks/record_cell.h"
#include "ports/testing/told_school.h"

namespace letopis::testing {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

const Date monday{2026, 9, 7};

EntryBody employee(PersonId id, std::string last, std::string first, std::string patronymic) {
    return PersonRegistered{{.person_id = id,
                             .last_name = std::move(last),
                             .first_name = std::move(first),
                             .patronymic = std::move(patronymic)}};
}

class Appeals : public ToldSchool {
protected:
    Appeals() {
        state({employee(clerk_, "Белова", "Нина", "Павловна"),
               employee(admin_, "Седова", "Инна", "Львовна"),
               RoleAssigned{{.person_id = clerk_,
                             .role = AppointedRole::clerk,
                             .valid_from = Date{2026, 8, 1},
                             .basis = "приказ № 3"}},
               RoleAssigned{{.person_id = admin_,
                             .role = AppointedRole::journal_admin,
                             .valid_from = Date{2026, 8, 1},
                             .basis = "приказ № 4"}}});
        record("3");
    }

    PersonId clerk_ = id_of<PersonId>(90);
    PersonId admin_ = id_of<PersonId>(91);

    void record(std::string text, CorrectionReason why = CorrectionReason::none) {
        const EntryIndex base = mark() ? mark()->entry_index : -1;
        ASSERT_EQ(outcome(record_cell(next_command(), sample_.sidorov,
                                      {.lesson_id = sample_.russian_7,
                                       .student_id = sample_.yozhikov,
                                       .work_no = 1,
                                       .text = std::move(text),
                                       .base_version = base,
                                       .reason_code = why})),
                  "recorded");
    }
    std::optional<Mark> mark() {
        const auto cell = school_.read(
            [&](Reader& reader) { return reader.cell(sample_.russian_7, sample_.yozhikov); });
        if (!cell || cell->marks.empty()) return std::nullopt;
        return cell->marks.front();
    }
    std::string file(PersonId actor, std::string text = "работа решена верно") {
        return outcome(file_appeal(next_command(), actor,
                                   {.student_id = sample_.yozhikov,
                                    .lesson_id = sample_.russian_7,
                                    .mark = mark()->entry_index,
                                    .text = std::move(text)}));
    }
    DecideAppeal usual(std::optional<MarkValue> value) {
        return {.appeal = filed(),
                .value = value,
                .protocol_no = "3",
                .decided_on = monday,
                .commission = {sample_.petrova, sample_.deputy, clerk_},
                .decision = "работа выполнена полностью"};
    }
    std::string decide(PersonId actor, const DecideAppeal& decision) {
        return outcome(decide_appeal(next_command(), actor, decision));
    }
    AppealsView appeals() {
        auto view = as(sample_.deputy, [](Reader& reader, const Standing& standing, Instant) {
            return open_appeals(reader, standing);
        });
        EXPECT_TRUE(view);
        return view ? *std::move(view) : AppealsView{};
    }
    EntryIndex filed() {
        const AppealsView view = appeals();
        return view.open.empty() ? -1 : view.open.front().appeal;
    }
    Result<AppealCard> card(PersonId person, EntryIndex appeal) {
        return as(person, [&](Reader& reader, const Standing& standing, Instant moment) {
            return open_appeal(reader, standing, appeal, moment);
        });
    }
    Result<StudentAppeals> of_family(PersonId person, std::optional<AskedMark> about = {}) {
        return as(person, [&](Reader& reader, const Standing& standing, Instant moment) {
            return open_student_appeals(reader, standing, sample_.yozhikov, about, moment);
        });
    }
    std::vector<HistoryKind> history(PersonId person) {
        const auto shown =
            as(person, [&](Reader& reader, const Standing& standing, Instant moment) {
                return open_history(reader, standing, sample_.russian_7, sample_.yozhikov,
                                    moscow_date(moment));
            });
        EXPECT_TRUE(shown);
        std::vector<HistoryKind> kinds;
        for (const HistoryRow& row : shown->rows) kinds.push_back(row.kind);
        return kinds;
    }
};

TEST_F(Appeals, TheFamilyFilesOne) {
    EXPECT_EQ(file(sample_.zhukov), "not_found") << "not his child";
    EXPECT_EQ(file(sample_.petrova), "not_your_role");
    EXPECT_EQ(file(sample_.yozhikova), "recorded");
    EXPECT_EQ(file(sample_.yozhikov), "appeal_stands") << "one about the mark waits already";
    const auto view = of_family(sample_.yozhikova);
    ASSERT_TRUE(view);
    ASSERT_THAT(view->appeals, SizeIs(1));
    EXPECT_EQ(view->appeals[0].state, AppealState::open);
    EXPECT_EQ(view->appeals[0].disputed, "3");
    EXPECT_EQ(view->appeals[0].text, "работа решена верно");
    EXPECT_EQ(view->days, 30);
}

TEST_F(Appeals, AStudentFilesOneHimself) { EXPECT_EQ(file(sample_.yozhikov), "recorded"); }

TEST_F(Appeals, AWrongOneIsRefusedInWords) {
    EXPECT_EQ(file(sample_.yozhikova, " "), "invalid_value");
    EXPECT_EQ(file(sample_.yozhikova, std::string(2000, 'x')), "text_too_long");
    const auto with = [&](LessonId lesson, EntryIndex entry) {
        return outcome(file_appeal(next_command(), sample_.yozhikova,
                                   {.student_id = sample_.yozhikov,
                                    .lesson_id = lesson,
                                    .mark = entry,
                                    .text = "не согласны"}));
    };
    EXPECT_EQ(with(sample_.russian_7, 999'999), "invalid_value");
    EXPECT_EQ(with(sample_.monday_7, mark()->entry_index), "invalid_value") << "of another lesson";
    EXPECT_EQ(with(id_of<LessonId>(99), mark()->entry_index), "not_found");
    record("•");
    EXPECT_EQ(file(sample_.yozhikova), "invalid_value") << "a point is no mark yet";
    EXPECT_THAT(appeals().open, IsEmpty());
}

TEST_F(Appeals, OnTheThirtiethDayAfterTheMarkItIsNotTooLate) {
    at(monday.plus_days(30), 12, 0);
    EXPECT_EQ(file(sample_.yozhikova), "recorded");
}

TEST_F(Appeals, OnTheThirtyFirstDayItIsTooLate) {
    at(monday.plus_days(31), 12, 0);
    EXPECT_EQ(file(sample_.yozhikova), "invalid_value");
}

TEST_F(Appeals, TheCommissionChangesAMarkByACorrectionRightBeforeTheDecision) {
    ASSERT_EQ(file(sample_.yozhikova), "recorded");
    EXPECT_EQ(decide(sample_.sidorov, usual(MarkValue::four)), "not_your_role");
    EXPECT_EQ(decide(sample_.yozhikova, usual(MarkValue::four)), "not_found");
    EXPECT_EQ(decide(sample_.deputy, usual(MarkValue::four)), "recorded");
    EXPECT_EQ(mark()->value, MarkValue::four);

    const auto entries = school_.read([&](Reader& reader) -> Result<std::vector<StoredEntry>> {
        LETOPIS_TRY(count, reader.entry_count());
        return reader.entries(count - 2, 2);
    });
    ASSERT_TRUE(entries);
    EXPECT_EQ((*entries)[0].kind, "mark_corrected");
    EXPECT_EQ((*entries)[1].kind, "appeal_decided");

    const AppealsView view = appeals();
    EXPECT_THAT(view.open, IsEmpty());
    ASSERT_THAT(view.decided, SizeIs(1));
    EXPECT_EQ(view.decided[0].state, AppealState::changed);
    EXPECT_EQ(view.decided[0].value, "4");
    EXPECT_THAT(view.decided[0].commission,
                ElementsAre("Петрова А. И.", "Галкина В. О.", "Белова Н. П."));
    EXPECT_EQ(of_family(sample_.yozhikova)->appeals[0].decision, "работа выполнена полностью");
}

TEST_F(Appeals, TheCommissionMayLeaveTheMark) {
    ASSERT_EQ(file(sample_.yozhikova), "recorded");
    const DecideAppeal left = usual(std::nullopt);
    EXPECT_EQ(decide(sample_.director, left), "recorded");
    EXPECT_EQ(mark()->value, MarkValue::three);
    EXPECT_EQ(decide(sample_.director, left), "appeal_decided");
    EXPECT_EQ(appeals().decided.at(0).state, AppealState::upheld);
}

// The form is offered exactly where filing would be accepted.
TEST_F(Appeals, TheDiaryOffersOneOnlyWhereItWouldBeAccepted) {
    const auto offered = [&] {
        return of_family(sample_.yozhikova,
                         AskedMark{.lesson_id = sample_.russian_7, .mark = mark()->entry_index})
            ->may_file;
    };
    EXPECT_TRUE(offered());
    EXPECT_FALSE(of_family(sample_.yozhikova, AskedMark{.lesson_id = sample_.russian_7})->may_file)
        << "no such mark";
    ASSERT_EQ(file(sample_.yozhikova), "recorded");
    EXPECT_FALSE(offered()) << "it waits";
    ASSERT_EQ(decide(sample_.director, usual(std::nullopt)), "recorded");
    EXPECT_FALSE(offered()) << "a commission has decided";
    at(monday, 20, 0);
    record("5");
    EXPECT_TRUE(offered()) << "another mark since";
    at(monday.plus_days(31), 12, 0);
    EXPECT_FALSE(offered()) << "too late";
    EXPECT_FALSE(of_family(sample_.deputy)->may_file) << "not of the family";
}

TEST_F(Appeals, WhatWasDecidedIsNotDisputedAgain) {
    ASSERT_EQ(file(sample_.yozhikova), "recorded");
    ASSERT_EQ(decide(sample_.director, usual(std::nullopt)), "recorded");
    EXPECT_EQ(file(sample_.yozhikova), "appeal_decided");
    at(monday.plus_days(1), 9, 0);
    EXPECT_EQ(file(sample_.yozhikova), "appeal_decided");
    record("2", CorrectionReason::typo);
    EXPECT_EQ(file(sample_.yozhikova), "recorded") << "another mark, given since";
    DecideAppeal changed = usual(MarkValue::four);
    changed.decided_on = monday.plus_days(1);
    ASSERT_EQ(decide(sample_.director, changed), "recorded");
    EXPECT_EQ(file(sample_.yozhikova), "appeal_decided") << "what the commission gave";
}

TEST_F(Appeals, WhoseMatterItIsRecordsNoDecision) {
    state({CourseTeacherAssigned{{.course_id = sample_.russian_5a,
                                  .teacher_id = EmployeeId{sample_.deputy},
                                  .valid_from = Date{2026, 9, 8}}}});
    ASSERT_EQ(file(sample_.yozhikova), "recorded");
    at(monday.plus_days(1), 9, 0);
    DecideAppeal without = usual(std::nullopt);
    without.commission[1] = EmployeeId{sample_.director};
    EXPECT_EQ(decide(sample_.deputy, without), "second_person_required") << "teaches it now";
    EXPECT_FALSE(card(sample_.deputy, without.appeal)->may_decide);
    EXPECT_TRUE(card(sample_.director, without.appeal)->may_decide);
    EXPECT_THAT(card(sample_.director, without.appeal)->parties, Contains(sample_.deputy));
    EXPECT_EQ(decide(sample_.director, without), "recorded");
}

TEST_F(Appeals, WhoFiledItDecidesNothing) {
    state({GuardianshipEstablished{{.student_id = sample_.yozhikov,
                                    .guardian_id = GuardianId{sample_.director},
                                    .relation = "отец",
                                    .valid_from = Date{2026, 9, 1},
                                    .valid_to = {},
                                    .basis = "свидетельство о рождении"}}});
    ASSERT_EQ(file(sample_.director), "recorded");
    EXPECT_EQ(decide(sample_.director, usual(MarkValue::four)), "second_person_required");
    DecideAppeal with_him = usual(MarkValue::four);
    with_him.commission[1] = EmployeeId{sample_.director};
    EXPECT_EQ(decide(sample_.deputy, with_him), "invalid_value");
    EXPECT_EQ(mark()->value, MarkValue::three);
}

TEST_F(Appeals, WhoGaveTheMarkThatStandsRecordsNoDecision) {
    ASSERT_EQ(file(sample_.yozhikova), "recorded");
    const MarkCorrected corrected{.place = mark()->place,
                                  .corrects = mark()->entry_index,
                                  .old_value = MarkValue::three,
                                  .value = MarkValue::two,
                                  .reason_code = CorrectionReason::typo,
                                  .reason = "",
                                  .due_on = {}};
    // As when she taught the course herself.
    ASSERT_TRUE(school_.append({next_command(), sample_.deputy, [&](DecisionContext&) {
                                    return Result<std::vector<EntryBody>>{{corrected}};
                                }}));
    ASSERT_EQ(mark()->value, MarkValue::two);
    EXPECT_EQ(decide(sample_.deputy, usual(MarkValue::four)), "second_person_required");
    DecideAppeal without = usual(MarkValue::four);
    EXPECT_EQ(decide(sample_.director, without), "invalid_value") << "she sits in the commission";
    without.commission[1] = EmployeeId{sample_.director};
    EXPECT_EQ(decide(sample_.director, without), "recorded");
}

TEST_F(Appeals, TeachersOfTheCourseDoNotSitInTheCommission) {
    const EmployeeId helper{clerk_};
    const EmployeeId later = sample_.petrova;
    state({CourseTeacherAssigned{{.course_id = sample_.russian_5a,
                                  .teacher_id = helper,
                                  .valid_from = Date{2026, 9, 1},
                                  .valid_to = monday}},
           CourseTeacherAssigned{{.course_id = sample_.russian_5a,
                                  .teacher_id = later,
                                  .valid_from = Date{2026, 9, 8}}}});
    ASSERT_EQ(file(sample_.yozhikova), "recorded");
    at(monday.plus_days(1), 9, 0);
    const EmployeeId director{sample_.director};
    const EmployeeId deputy{sample_.deputy};
    const auto with = [&](EmployeeId third) {
        DecideAppeal decision = usual(std::nullopt);
        decision.commission = {director, deputy, third};
        return decide(sample_.deputy, decision);
    };
    EXPECT_EQ(with(helper), "invalid_value") << "taught it on the lesson's day";
    EXPECT_EQ(with(later), "invalid_value") << "teaches it today";
    EXPECT_EQ(with(EmployeeId{admin_}), "recorded");
}

TEST_F(Appeals, AClosedPeriodIsNoObstacleAndAClosedCourseIs) {
    ASSERT_EQ(file(sample_.yozhikova), "recorded");
    state({PeriodClosed{sample_.russian_5a, sample_.first_quarter},
           CourseClosed{sample_.russian_5a}});
    EXPECT_EQ(decide(sample_.deputy, usual(MarkValue::four)), "course_closed");
    EXPECT_EQ(decide(sample_.deputy, usual(std::nullopt)), "recorded") << "nothing is changed";
}

TEST_F(Appeals, AClosedAspectOrClassKeepsTheMark) {
    ASSERT_EQ(file(sample_.yozhikova), "recorded");
    state({AspectClosed{sample_.class_5a, ClosureAspect::lessons},
           AspectClosed{sample_.class_5a, ClosureAspect::works}});
    EXPECT_EQ(decide(sample_.deputy, usual(MarkValue::four)), "aspect_closed");
    state({ClassClosed{sample_.class_5a, sample_.year}});
    EXPECT_EQ(decide(sample_.deputy, usual(MarkValue::four)), "class_closed");
    EXPECT_EQ(mark()->value, MarkValue::three);
}

TEST_F(Appeals, ACommissionChangesAMarkOfAClosedPeriod) {
    ASSERT_EQ(file(sample_.yozhikova), "recorded");
    state({PeriodClosed{sample_.russian_5a, sample_.first_quarter}});
    EXPECT_EQ(decide(sample_.deputy, usual(MarkValue::four)), "recorded");
    EXPECT_EQ(mark()->value, MarkValue::four);
}

TEST_F(Appeals, AWrongDecisionIsRefusedInWords) {
    ASSERT_EQ(file(sample_.yozhikova), "recorded");
    const auto with = [&](auto change) {
        DecideAppeal wrong = usual(MarkValue::four);
        change(wrong);
        return decide(sample_.deputy, wrong);
    };
    EXPECT_EQ(with([](DecideAppeal& one) { one.appeal = 999'999; }), "not_found");
    EXPECT_EQ(with([](DecideAppeal& one) { one.protocol_no = " "; }), "order_required");
    EXPECT_EQ(with([](DecideAppeal& one) { one.decided_on.reset(); }), "order_required");
    EXPECT_EQ(with([](DecideAppeal& one) { one.decided_on = monday.plus_days(1); }),
              "invalid_value");
    EXPECT_EQ(with([](DecideAppeal& one) { one.commission.pop_back(); }), "invalid_value");
    EXPECT_EQ(with([](DecideAppeal& one) { one.commission[2] = one.commission[0]; }),
              "invalid_value");
    EXPECT_EQ(with([&](DecideAppeal& one) { one.commission[2] = sample_.sidorov; }),
              "invalid_value")
        << "who gave the mark";
    EXPECT_EQ(with([&](DecideAppeal& one) { one.commission[2] = sample_.zhukov; }), "invalid_value")
        << "who does not work here";
    EXPECT_EQ(with([](DecideAppeal& one) { one.value = MarkValue::three; }), "invalid_value");
    EXPECT_EQ(with([](DecideAppeal& one) { one.value = MarkValue::pass; }), "invalid_value");
    EXPECT_EQ(with([](DecideAppeal& one) { one.decision = ""; }), "invalid_value");
    EXPECT_EQ(mark()->value, MarkValue::three);
}

TEST_F(Appeals, AMarkThatIsGoneIsNotChanged) {
    ASSERT_EQ(file(sample_.yozhikova), "recorded");
    record("", CorrectionReason::typo);
    EXPECT_EQ(decide(sample_.deputy, usual(MarkValue::four)), "version_conflict");
    EXPECT_EQ(decide(sample_.deputy, usual(std::nullopt)), "recorded");
}

TEST_F(Appeals, AMarkThatTheTeacherChangedMeanwhileIsCorrectedAsItStands) {
    ASSERT_EQ(file(sample_.yozhikova), "recorded");
    record("2", CorrectionReason::typo);
    const EntryIndex stands = mark()->entry_index;
    EXPECT_EQ(decide(sample_.deputy, usual(MarkValue::two)), "invalid_value") << "it is so already";
    EXPECT_EQ(decide(sample_.deputy, usual(MarkValue::four)), "recorded");
    EXPECT_EQ(mark()->value, MarkValue::four);
    const auto last = school_.read([&](Reader& reader) -> Result<std::vector<StoredEntry>> {
        LETOPIS_TRY(count, reader.entry_count());
        return reader.entries(count - 2, 1);
    });
    ASSERT_TRUE(last);
    EXPECT_NE((*last)[0].encoded.find(std::to_string(stands)), std::string::npos);
}

TEST_F(Appeals, TheFamilyTheTeacherAndTheHeadsReadOne) {
    ASSERT_EQ(file(sample_.yozhikova), "recorded");
    const EntryIndex appeal = filed();
    for (const PersonId reader : {PersonId{sample_.yozhikova}, PersonId{sample_.yozhikov},
                                  PersonId{sample_.sidorov}, sample_.deputy, sample_.director})
        EXPECT_TRUE(card(reader, appeal));
    for (const PersonId stranger :
         {PersonId{sample_.petrova}, PersonId{sample_.zhukov}, clerk_, admin_})
        EXPECT_FALSE(card(stranger, appeal));
    EXPECT_FALSE(card(sample_.deputy, 999'999));
    const auto shown = card(sample_.deputy, appeal);
    EXPECT_EQ(shown->mark, "3");
    EXPECT_EQ(shown->teacher, "Сидоров О. Ю.");
    EXPECT_TRUE(shown->may_decide);
    EXPECT_FALSE(card(sample_.sidorov, appeal)->may_decide);
    EXPECT_THAT(shown->choices, SizeIs(3)) << "5, 4 and 2";
    EXPECT_FALSE(of_family(sample_.zhukov));
    EXPECT_FALSE(of_family(sample_.sidorov));
    EXPECT_TRUE(of_family(sample_.deputy));
}

TEST_F(Appeals, ACardSaysWhatAMarkInPointsStandsFor) {
    ASSERT_EQ(file(sample_.yozhikova), "recorded");
    const EntryIndex appeal = filed();
    EXPECT_EQ(card(sample_.deputy, appeal)->level, 0) << "a mark of the five-point scale says it";
    Course course = *school_.read([&](Reader& reader) -> Result<Course> {
        LETOPIS_TRY(found, reader.course(sample_.russian_5a));
        return *found;
    });
    course.scale = Scale::ten_point;
    const auto points = [](int number) {
        return static_cast<MarkValue>(static_cast<int>(MarkValue::points_0) + number);
    };
    state({CourseOpened{course}, MarkCorrected{.place = mark()->place,
                                               .corrects = mark()->entry_index,
                                               .old_value = MarkValue::three,
                                               .value = points(10),
                                               .reason_code = CorrectionReason::rework,
                                               .reason = {},
                                               .due_on = {}}});
    EXPECT_EQ(card(sample_.deputy, appeal)->mark, "10");
    EXPECT_EQ(card(sample_.deputy, appeal)->level, 5);
    state({MarkWithdrawn{.place = mark()->place,
                         .corrects = mark()->entry_index,
                         .old_value = points(10),
                         .reason_code = CorrectionReason::typo,
                         .reason = {}}});
    EXPECT_EQ(card(sample_.deputy, appeal)->level, 0);
}

TEST_F(Appeals, TheTeacherSeesThemInTheHistoryOfTheCell) {
    ASSERT_EQ(file(sample_.yozhikova), "recorded");
    ASSERT_EQ(decide(sample_.deputy, usual(MarkValue::four)), "recorded");
    using enum HistoryKind;
    EXPECT_THAT(history(sample_.sidorov),
                ElementsAre(recorded, appeal_filed, corrected, appeal_decided));
    EXPECT_THAT(history(admin_), ElementsAre(recorded, corrected)) << "not his to read";
}

TEST_F(Appeals, TheOtherParentWhoWorksHereNeitherSitsNorDecides) {
    const auto father = id_of<PersonId>(92);
    state({employee(father, "Ёжиков", "Олег", "Павлович"),
           RoleAssigned{{.person_id = father,
                         .role = AppointedRole::deputy,
                         .valid_from = Date{2026, 8, 1},
                         .basis = "приказ № 5"}},
           GuardianshipEstablished{{.student_id = sample_.yozhikov,
                                    .guardian_id = father,
                                    .relation = "отец",
                                    .rights = GuardianRights::none,
                                    .valid_from = Date{2026, 9, 1}}}});
    ASSERT_EQ(file(sample_.yozhikova), "recorded");
    DecideAppeal decision = usual(std::nullopt);
    EXPECT_EQ(decide(father, decision), "second_person_required");
    EXPECT_FALSE(card(father, filed())->may_decide);
    decision.commission.push_back(father);
    EXPECT_EQ(decide(sample_.deputy, decision), "invalid_value");
    decision.commission.pop_back();
    EXPECT_EQ(decide(sample_.deputy, decision), "recorded");
}

}  // namespace
}  // namespace letopis::testing
