#include "app/lessons/open_corrections.h"

#include <algorithm>

#include "base/limits.h"
#include "ports/gathering/names.h"
#include "ports/gathering/roles/part_of_school.h"

namespace letopis {
namespace {

enum class Sees { own, all };

Result<CorrectionLine> line_of(Reader& reader, const Standing& standing,
                               const CorrectionRequest& request, Sees sees) {
    CorrectionLine line{.request = request.request,
                        .lesson_id = request.lesson_id,
                        .reason = request.reason,
                        .requested_at = request.requested_at,
                        .state = request.state,
                        .decided_at = request.decided_at,
                        .valid_until = request.valid_until,
                        .comment = request.comment,
                        .may_decide = sees == Sees::all &&
                                      request.state == CorrectionState::pending &&
                                      request.requested_by != standing.person_id};
    LETOPIS_TRY(requested_by, short_name(reader, request.requested_by));
    line.requested_by = std::move(requested_by);
    LETOPIS_TRY(decided_by, short_name(reader, request.decided_by));
    line.decided_by = std::move(decided_by);
    LETOPIS_TRY(lesson, reader.lesson(request.lesson_id));
    if (!lesson) return line;
    line.course_id = lesson->course_id;
    line.lesson_on = lesson->lesson_on;
    line.slot_no = lesson->slot_no;
    line.topic = lesson->topic;
    LETOPIS_TRY(title, reader.course_title(lesson->course_id));
    if (!title) return line;
    line.subject_title = title->subject.title;
    line.study_group_title = title->study_group.title;
    return line;
}

/// What the looker may see, the latest first.
Result<std::vector<CorrectionRequest>> requests_for(Reader& reader, const Standing& standing,
                                                    Sees sees) {
    if (sees == Sees::own)
        return reader.correction_requests_of(standing.person_id, limits::decided_corrections);
    std::vector<CorrectionRequest> all;
    for (const CorrectionState state :
         {CorrectionState::pending, CorrectionState::granted, CorrectionState::declined}) {
        LETOPIS_TRY(some, reader.correction_requests(state, state == CorrectionState::pending
                                                                ? limits::pending_corrections
                                                                : limits::decided_corrections));
        all.insert(all.end(), some.begin(), some.end());
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const CorrectionRequest& one, const CorrectionRequest& other) {
                         return one.request > other.request;
                     });
    return all;
}

}  // namespace

Result<CorrectionsView> open_corrections(Reader& reader, const Standing& standing) {
    const auto may = check_access(standing, Action::decide_corrections, {});
    if (!may && standing.teaches_courses.empty()) return may.error();
    const Sees sees = may ? Sees::all : Sees::own;
    LETOPIS_TRY(requests, requests_for(reader, standing, sees));
    CorrectionsView view;
    PartOfSchool part{reader, standing};
    for (const CorrectionRequest& request : requests) {
        LETOPIS_TRY(lesson, reader.lesson(request.lesson_id));
        const bool is_own = request.requested_by == standing.person_id;
        LETOPIS_TRY(is_his, lesson ? part.has_course(lesson->course_id) : Result<bool>{true});
        if (!is_own && !is_his) continue;
        const bool waits = request.state == CorrectionState::pending;
        if (!waits && std::ssize(view.decided) >= limits::decided_corrections) continue;
        LETOPIS_TRY(line, line_of(reader, standing, request, sees));
        (waits ? view.pending : view.decided).push_back(std::move(line));
    }
    return view;
}

}  // namespace letopis
