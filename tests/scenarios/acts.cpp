#include "scenarios/acts.h"

#include <charconv>

namespace letopis::scenarios {
namespace {

std::string cell_name(LessonId lesson, StudentId student, int work_no) {
    return "cell " + lesson.text() + student.text() + std::to_string(work_no);
}
std::string plan_name(CourseId course) { return "plan " + course.text(); }
std::string lesson_name(LessonId lesson) { return "lesson " + lesson.text(); }
std::string comment_name(LessonId lesson, StudentId student) {
    return "comment " + lesson.text() + student.text();
}
std::string result_name(CourseId course, StudentId student, std::optional<PeriodId> period) {
    return "result " + course.text() + student.text() + period.value_or(PeriodId{}).text();
}

/// Words up to `end`, joined: the text of a cell.
std::string text_until(Words& words, std::string_view end) {
    std::string text;
    while (!words.empty() && words.peek() != end) {
        if (!text.empty()) text += ' ';
        text += words.take("текст");
    }
    return text;
}

/// [because CODE ["reason"]]
void read_reason(Words& words, RecordCell& record) {
    if (!words.take_if("because")) return;
    const auto code = parse_enum<CorrectionReason>(words.take("код причины"));
    if (!code) words.blame("такого кода причины нет");
    record.reason_code = code.value_or(CorrectionReason::none);
    if (!words.empty()) record.reason = words.take("причина");
}

/// Withdrawing is clearing the cell: its words say no text.
PlannedAct read_cell_act(Words& words, Cast& cast) {
    RecordCell record;
    record.student_id = cast.person(words);
    const auto column = cast.column(words);
    record.lesson_id = column.lesson_id;
    record.work_no = column.work_no;
    record.text = text_until(words, "because");
    read_reason(words, record);
    return {record, cell_name(record.lesson_id, record.student_id, record.work_no)};
}

PlannedAct read_comment_act(Words& words, Cast& cast) {
    RecordComment record;
    record.student_id = cast.person(words);
    record.lesson_id = cast.lesson(words);
    record.comment = words.take("комментарий");
    return {record, comment_name(record.lesson_id, record.student_id)};
}

PlannedAct read_lesson_act(Words& words, Cast& cast) {
    RecordLesson record;
    const std::string what = words.take("topic или homework");
    record.lesson_id = cast.lesson(words);
    if (what == "topic") {
        record.topic = words.take("тема");
    } else if (words.take_if("none")) {
        record.homework_none = true;
    } else {
        record.homework = words.take("задание");
    }
    return {record, lesson_name(record.lesson_id)};
}

int number_in(Words& words) {
    const std::string word = words.take("число");
    int number = 0;
    std::from_chars(word.data(), word.data() + word.size(), number);
    return number;
}

PlannedAct read_works_act(Words& words, Cast& cast) {
    RecordLesson record{.works = std::vector<Work>{}};
    record.lesson_id = cast.lesson(words);
    while (!words.empty()) {
        Work work{.work_no = static_cast<int>(record.works->size()) + 1};
        const auto type = parse_enum<WorkType>(words.take("вид работы"));
        if (!type) words.blame("такого вида работы нет");
        work.work_type = type.value_or(WorkType::class_work);
        work.weight_hundredths = default_weight_hundredths(work.work_type);
        while (!words.empty() && !words.take_if(",")) {
            if (words.take_if("weight"))
                work.weight_hundredths = number_in(words);
            else
                work.title = words.take("название работы");
        }
        record.works->push_back(std::move(work));
    }
    return {record, lesson_name(record.lesson_id)};
}

PlannedAct read_result_act(Words& words, Cast& cast) {
    const PersonId student = cast.person(words);
    const CourseId course = cast.course(words);
    const auto period = cast.period_or_year(words, course);
    const auto value = parse_result(text_until(words, "because"));
    if (!value) words.blame("такого итога нет");
    std::string reason;
    if (words.take_if("because")) reason = words.take("причина");
    const std::string name = result_name(course, student, period);
    if (!period)
        return {ConfirmAnnualMark{.course_id = course,
                                  .student_id = student,
                                  .value = value.value_or(ResultValue::five),
                                  .reason = reason},
                name};
    return {ConfirmPeriodMark{.course_id = course,
                              .student_id = student,
                              .period_id = *period,
                              .value = value.value_or(ResultValue::five),
                              .reason = reason},
            name};
}

PlannedAct read_closing_act(Words& words, Cast& cast) {
    if (words.take_if("class")) return {CloseClass{cast.group(words)}, ""};
    if (words.take_if("part")) {
        const auto aspect = parse_enum<ClosureAspect>(words.take("часть года"));
        if (!aspect) words.blame("такой части нет");
        return {CloseAspect{cast.group(words), aspect.value_or(ClosureAspect::lessons)}, ""};
    }
    const CourseId course = cast.course(words);
    if (words.empty()) return {CloseCourse{course}, ""};
    return {ClosePeriod{course, cast.period(words, course)}, ""};
}

PlannedAct read_council_act(Words& words, Cast& cast, Date today) {
    RecordCouncilDecisions record{.decided_on = today};
    record.study_group_id = cast.group(words);
    RecordCouncilDecision decision{.student_id = cast.person(words)};
    const auto kind = parse_enum<CouncilDecisionKind>(words.take("решение"));
    if (!kind) words.blame("такого решения нет");
    decision.kind = kind.value_or(CouncilDecisionKind::transfer);
    while (!words.empty()) {
        if (words.take_if("protocol"))
            record.protocol_no = words.take("номер протокола");
        else if (words.take_if("on"))
            record.decided_on = cast.date(words);
        else
            decision.text = words.take("текст решения");
    }
    record.decisions.push_back(std::move(decision));
    return {record, ""};
}

PlannedAct read_cancel_act(Words& words, Cast& cast) {
    const LessonId lesson = cast.lesson(words);
    return {CancelLesson{.lesson_id = lesson, .reason = words.take("причина")}, ""};
}

PlannedAct read_substitution_act(Words& words, Cast& cast) {
    AssignSubstitution assign;
    assign.substitute_id = cast.person(words);
    assign.lesson_id = cast.lesson(words);
    assign.reason = words.take("причина");
    return {assign, ""};
}

PlannedAct read_ending_act(Words& words, Cast& cast) {
    const LessonId lesson = cast.lesson(words);
    return {EndSubstitution{.lesson_id = lesson, .reason = words.take("причина")}, ""};
}

PlannedAct read_request_act(Words& words, Cast& cast) {
    const LessonId lesson = cast.lesson(words);
    return {RequestCorrection{.lesson_id = lesson, .reason = words.take("причина")}, ""};
}

/// The request that it answers is looked up when it is done.
PlannedAct read_decision_act(Words& words, Cast& cast, CorrectionDecision decision) {
    DecideCorrection decide{.lesson_id = cast.lesson(words), .decision = decision};
    if (!words.empty()) decide.comment = words.take("почему");
    return {decide, ""};
}

/// One line of a plan, up to a comma or the reason.
LessonPlanItem read_plan_item(Words& words) {
    LessonPlanItem item;
    item.title = words.take("тема");
    while (!words.empty() && words.peek() != "because" && !words.take_if(",")) {
        if (words.take_if("hours")) {
            item.hours = number_in(words);
        } else if (words.take_if("homework")) {
            item.homework = words.take("задание");
        } else if (const auto type = parse_enum<WorkType>(words.take("вид работы"))) {
            item.work_type = *type;
        } else {
            words.blame("такого вида работы нет");
        }
    }
    return item;
}

/// The version that it replaces is looked up when it is done, unless he begins anew.
PlannedAct read_plan_act(Words& words, Cast& cast) {
    KeepLessonPlan keep{.course_id = cast.course(words), .expected_version = -1};
    const bool anew = words.take_if("anew");
    while (!words.empty() && words.peek() != "because") keep.items.push_back(read_plan_item(words));
    if (words.take_if("because")) keep.reason = words.take("причина");
    return {keep, anew ? "" : plan_name(keep.course_id)};
}

/// Which version a fact changes.
struct NameOfVersion {
    std::string operator()(const TopicRecorded& fact) const { return lesson_name(fact.lesson_id); }
    std::string operator()(const HomeworkAssigned& fact) const {
        return lesson_name(fact.lesson_id);
    }
    std::string operator()(const WorkDefined& fact) const { return lesson_name(fact.lesson_id); }
    std::string operator()(const PeriodMarkConfirmed& fact) const {
        return result_name(fact.course_id, fact.student_id, fact.period_id);
    }
    template <class Other>
    std::string operator()(const Other&) const {
        return "";
    }
};

}  // namespace

std::optional<PlannedAct> read_act(Words& words, Cast& cast, Date today) {
    for (const std::string_view verb : {"records", "corrects", "withdraws"})
        if (words.take_if(verb)) return read_cell_act(words, cast);
    if (words.take_if("comments")) return read_comment_act(words, cast);
    if (words.take_if("writes")) return read_lesson_act(words, cast);
    if (words.take_if("announces")) return read_works_act(words, cast);
    if (words.take_if("plans")) return read_plan_act(words, cast);
    if (words.take_if("asks")) return read_request_act(words, cast);
    if (words.take_if("grants")) return read_decision_act(words, cast, CorrectionDecision::granted);
    if (words.take_if("declines"))
        return read_decision_act(words, cast, CorrectionDecision::declined);
    if (words.take_if("cancels")) return read_cancel_act(words, cast);
    if (words.take_if("appoints")) return read_substitution_act(words, cast);
    if (words.take_if("ends")) return read_ending_act(words, cast);
    if (words.take_if("confirms")) return read_result_act(words, cast);
    if (words.take_if("closes")) return read_closing_act(words, cast);
    if (words.take_if("decides")) return read_council_act(words, cast, today);
    return std::nullopt;
}

std::string versioned_by(const EntryBody& fact) { return std::visit(NameOfVersion{}, fact); }

std::string versioned_cell(Words& words, Cast& cast) {
    const PersonId student = cast.person(words);
    const auto column = cast.column(words);
    return cell_name(column.lesson_id, student, column.work_no);
}

void set_base_version(Act& act, EntryIndex version) {
    std::visit(
        [&](auto& one) {
            if constexpr (requires { one.base_version; }) one.base_version = version;
        },
        act);
}

}  // namespace letopis::scenarios
