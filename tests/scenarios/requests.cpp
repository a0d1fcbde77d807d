#include "scenarios/requests.h"

#include "http/wire/change_commands.h"
#include "http/wire/commands/aspect_commands.h"
#include "http/wire/commands/plan_command.h"
#include "http/wire/outcomes.h"

namespace letopis::scenarios {
namespace {

using testing::Answered;

Error error_of_problem(const http::Problem& problem) {
    for (const RefusalCode code : all_refusal_codes()) {
        if (refusal_name(code) != problem.code) continue;
        Refusal refusal{.code = code, .field = problem.field, .detail = problem.message};
        for (const http::ProblemItem& item : problem.items)
            refusal.items.push_back({item.place, item.remedy});
        return refusal;
    }
    return Fault{.what = "no such refusal: " + problem.code};
}

/// The request of each act.
class RequestOf {
public:
    explicit RequestOf(CommandId command) : command_{command} {}

    Sent operator()(const RecordCell& act) const {
        return {"POST", "/api/v1/cells",
                http::write_json(http::RecordCells{{{.command_id = command_,
                                                     .lesson_id = act.lesson_id,
                                                     .student_id = act.student_id,
                                                     .work_no = act.work_no,
                                                     .text = act.text,
                                                     .base_version = act.base_version,
                                                     .reason_code = act.reason_code,
                                                     .reason = act.reason}}})};
    }
    Sent operator()(const RecordComment& act) const {
        return {"PUT", "/api/v1/comments",
                http::write_json(http::CommentCommand{.command_id = command_,
                                                      .lesson_id = act.lesson_id,
                                                      .student_id = act.student_id,
                                                      .comment = act.comment,
                                                      .base_version = act.base_version})};
    }
    Sent operator()(const RecordLesson& act) const {
        return {"PUT", "/api/v1/lessons/" + act.lesson_id.text() + "/record",
                http::write_json(http::LessonCommand{.command_id = command_,
                                                     .base_version = act.base_version,
                                                     .topic = act.topic,
                                                     .homework = act.homework,
                                                     .homework_none = act.homework_none,
                                                     .works = act.works})};
    }
    Sent operator()(const ConfirmPeriodMark& act) const {
        return {"PUT", "/api/v1/period-marks",
                http::write_json(http::ConfirmPeriodMarks{{{.command_id = command_,
                                                            .course_id = act.course_id,
                                                            .student_id = act.student_id,
                                                            .period_id = act.period_id,
                                                            .value = act.value,
                                                            .reason = act.reason,
                                                            .base_version = act.base_version}}})};
    }
    Sent operator()(const ConfirmAnnualMark& act) const {
        return {"PUT", "/api/v1/annual-marks",
                http::write_json(http::ConfirmAnnualMarks{{{.command_id = command_,
                                                            .course_id = act.course_id,
                                                            .student_id = act.student_id,
                                                            .value = act.value,
                                                            .reason = act.reason,
                                                            .base_version = act.base_version}}})};
    }
    Sent operator()(const ClosePeriod& act) const {
        return closing("/api/v1/courses/" + act.course_id.text() + "/periods/" +
                       act.period_id.text());
    }
    Sent operator()(const CloseCourse& act) const {
        return closing("/api/v1/courses/" + act.course_id.text());
    }
    Sent operator()(const CloseClass& act) const {
        return closing("/api/v1/study-groups/" + act.study_group_id.text());
    }
    Sent operator()(const CloseAspect& act) const {
        return {
            "POST", "/api/v1/study-groups/" + act.study_group_id.text() + "/aspects",
            http::write_json(http::AspectCommand{.command_id = command_, .aspect = act.aspect})};
    }
    Sent operator()(const RecordCouncilDecisions& act) const {
        return {"PUT", "/api/v1/study-groups/" + act.study_group_id.text() + "/council-decisions",
                http::write_json(http::CouncilCommand{.command_id = command_,
                                                      .protocol_no = act.protocol_no,
                                                      .decided_on = act.decided_on,
                                                      .decisions = act.decisions})};
    }
    Sent operator()(const RequestCorrection& act) const {
        return {"POST", "/api/v1/lessons/" + act.lesson_id.text() + "/correction-request",
                http::write_json(
                    http::CorrectionCommand{.command_id = command_, .reason = act.reason})};
    }
    Sent operator()(const DecideCorrection& act) const {
        return {"POST", "/api/v1/lessons/" + act.lesson_id.text() + "/correction-decision",
                http::write_json(http::CorrectionDecisionCommand{.command_id = command_,
                                                                 .request = act.request,
                                                                 .decision = act.decision,
                                                                 .comment = act.comment})};
    }
    Sent operator()(const KeepLessonPlan& act) const {
        return {"PUT", "/api/v1/courses/" + act.course_id.text() + "/plan",
                http::write_json(http::LessonPlanCommand{.command_id = command_,
                                                         .base_version = act.expected_version,
                                                         .items = act.items,
                                                         .reason = act.reason})};
    }
    Sent operator()(const CancelLesson& act) const {
        return changed(act.lesson_id, "/cancellation", act.reason);
    }
    Sent operator()(const EndSubstitution& act) const {
        return changed(act.lesson_id, "/substitution-end", act.reason);
    }
    Sent operator()(const AssignSubstitution& act) const {
        return {"POST", "/api/v1/changes/substitutions",
                http::write_json(http::AssignSubstitutions{
                    .reason = act.reason,
                    .commands = {{.command_id = command_,
                                  .lesson_id = act.lesson_id,
                                  .substitute_id = act.substitute_id,
                                  .kind = act.kind,
                                  .coefficient_hundredths = act.coefficient_hundredths}}})};
    }

private:
    Sent changed(LessonId lesson, const std::string& how, const std::string& reason) const {
        return {
            "POST", "/api/v1/changes/lessons/" + lesson.text() + how,
            http::write_json(http::ChangeReasonCommand{.command_id = command_, .reason = reason})};
    }
    Sent closing(const std::string& what) const {
        return {"POST", what + "/closing", http::write_json(http::CloseCommand{command_})};
    }
    CommandId command_;
};

/// What an outcome says of its act.
template <class Outcome>
Result<Written> written(const Outcome& outcome) {
    if constexpr (requires { outcome.refusal; })
        if (outcome.refusal) return error_of_problem(*outcome.refusal);
    Written done;
    if (outcome.outcome == http::Outcome::unchanged) done.effect = Effect::unchanged;
    if constexpr (requires { outcome.version; }) done.version = outcome.version;
    return done;
}

template <class Outcome>
Result<Written> read_outcome(const std::string& body) {
    LETOPIS_TRY(outcome, http::read_json<Outcome>(body));
    return written(outcome);
}

template <class Outcomes>
Result<Written> read_outcomes(const std::string& body) {
    LETOPIS_TRY(all, http::read_json<Outcomes>(body));
    if (all.outcomes.size() != 1) return Fault{.what = "not one outcome: " + body};
    return written(all.outcomes[0]);
}

/// Reads the answer to each act.
struct AnswerTo {
    const std::string& body;

    Result<Written> operator()(const RecordCell&) const {
        return read_outcomes<http::CellOutcomes>(body);
    }
    Result<Written> operator()(const RecordComment&) const {
        return read_outcome<http::CommentOutcome>(body);
    }
    Result<Written> operator()(const RecordLesson&) const {
        return read_outcome<http::LessonOutcome>(body);
    }
    Result<Written> operator()(const ConfirmPeriodMark&) const {
        return read_outcomes<http::ResultOutcomes>(body);
    }
    Result<Written> operator()(const ConfirmAnnualMark&) const {
        return read_outcomes<http::ResultOutcomes>(body);
    }
    Result<Written> operator()(const AssignSubstitution&) const {
        return read_outcomes<http::ChangeOutcomes>(body);
    }
    template <class Other>
    Result<Written> operator()(const Other&) const {
        return read_outcome<http::FactOutcome>(body);
    }
};

}  // namespace

Sent request_of(CommandId command, const Act& act) { return std::visit(RequestOf{command}, act); }

Result<Written> written_of(const Answered& answered, const Act& act) {
    if (answered.status != 200) return error_of(answered);
    return std::visit(AnswerTo{answered.body}, act);
}

Error error_of(const Answered& answered) {
    const auto problem = http::read_json<http::Problem>(answered.body);
    if (!problem)
        return Fault{.what = "status " + std::to_string(answered.status) + ": " + answered.body};
    return error_of_problem(*problem);
}

}  // namespace letopis::scenarios
