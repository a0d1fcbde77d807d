#include "app/control/open_remarks.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

#include "base/limits.h"
#include "ports/gathering/names.h"
#include "ports/gathering/school_year.h"

namespace letopis {
namespace {

class Lines {
public:
    Lines(Reader& reader, const Standing& standing, Date today)
        : reader_{reader},
          looker_{standing.person_id},
          inspects_{standing.has(Role::inspector)},
          heads_subjects_{!standing.heads_subjects.empty()},
          may_settle_{!inspects_ &&
                      check_access(standing, Action::make_remarks, Target{}).has_value()},
          today_{today} {}

    bool may_make() const { return may_settle_ || inspects_ || heads_subjects_; }
    bool sees_all() const { return may_settle_ || inspects_; }

    Result<RemarkLine> line(const Remark& remark) {
        LETOPIS_TRY(title, find_course(reader_, remark.course_id));
        LETOPIS_TRY(addressee, short_name(reader_, remark.addressee_id));
        LETOPIS_TRY(made_by, short_name(reader_, remark.made_by));
        LETOPIS_TRY(settled_by, short_name(reader_, remark.settled_by));
        const bool waits = remark.state != RemarkState::settled;
        return RemarkLine{.remark = remark.remark,
                          .course_id = remark.course_id,
                          .subject_title = title.subject.title,
                          .study_group_title = title.study_group.title,
                          .addressee = std::move(addressee),
                          .cause = remark.cause,
                          .text = remark.text,
                          .due_on = remark.due_on,
                          .made_by = std::move(made_by),
                          .made_at = remark.made_at,
                          .state = remark.state,
                          .answer = remark.answer,
                          .answered_at = remark.answered_at,
                          .settled_by = std::move(settled_by),
                          .settled_at = remark.settled_at,
                          .late = waits && remark.due_on < today_,
                          .may_answer = waits && remark.addressee_id == looker_,
                          .may_settle = waits && may_settle_ && remark.addressee_id != looker_};
    }

private:
    Reader& reader_;
    PersonId looker_;
    bool inspects_;
    bool heads_subjects_;
    bool may_settle_;
    Date today_;
};

constexpr std::array states{RemarkState::open, RemarkState::answered, RemarkState::settled};

Result<std::vector<Remark>> of_all(Reader& reader) {
    std::vector<Remark> all;
    for (const RemarkState state : states) {
        LETOPIS_TRY(found, reader.remarks(state, limits::remarks_on_page));
        all.insert(all.end(), found.begin(), found.end());
    }
    std::sort(all.begin(), all.end(),
              [](const Remark& one, const Remark& other) { return one.remark > other.remark; });
    return all;
}

/// On the courses for which `is_meant`.
template <class IsMeant>
Result<std::vector<Remark>> of_courses(Reader& reader, IsMeant is_meant) {
    std::vector<Remark> all;
    for (const RemarkState state : states) {
        LETOPIS_TRY(found, reader.remarks(state, limits::remarks_looked_at));
        std::ptrdiff_t count = 0;
        for (Remark& one : found) {
            if (count == limits::remarks_on_page) break;
            LETOPIS_TRY(meant, is_meant(one.course_id));
            if (!meant) continue;
            all.push_back(std::move(one));
            ++count;
        }
    }
    std::sort(all.begin(), all.end(),
              [](const Remark& one, const Remark& other) { return one.remark > other.remark; });
    return all;
}

/// On the courses of the classes that a visit names.
Result<std::vector<Remark>> of_classes(Reader& reader, const std::vector<StudyGroupId>& classes) {
    std::set<CourseId> courses;
    for (const StudyGroupId id : classes) {
        LETOPIS_TRY(titles, courses_of_class(reader, id));
        for (const CourseTitle& title : titles) courses.insert(title.course.course_id);
    }
    return of_courses(reader, [&](CourseId id) -> Result<bool> { return courses.contains(id); });
}

/// On the courses of a department's subjects; what he himself is told as a teacher too.
Result<std::vector<Remark>> of_department(Reader& reader, const Standing& standing) {
    std::map<CourseId, bool> known;
    return of_courses(reader, [&](CourseId id) -> Result<bool> {
        const auto before = known.find(id);
        if (before != known.end()) return before->second;
        LETOPIS_TRY(course, reader.course(id));
        const auto& subjects = standing.heads_subjects;
        const auto& taught = standing.teaches_courses;
        const bool is_meant =
            course &&
            (std::find(subjects.begin(), subjects.end(), course->subject_id) != subjects.end() ||
             std::find(taught.begin(), taught.end(), id) != taught.end());
        return known.emplace(id, is_meant).first->second;
    });
}

Result<std::vector<Remark>> seen_by(Reader& reader, const Standing& standing, const Lines& lines) {
    if (!standing.inspects_school && !standing.inspects_groups.empty())
        return of_classes(reader, standing.inspects_groups);
    if (lines.sees_all()) return of_all(reader);
    if (!standing.heads_subjects.empty()) return of_department(reader, standing);
    return reader.remarks_to(standing.person_id, limits::remarks_on_page);
}

}  // namespace

Result<RemarksView> open_remarks(Reader& reader, const Standing& standing, Instant now) {
    Lines lines{reader, standing, moscow_date(now)};
    if (!lines.may_make() && standing.teaches_courses.empty())
        return check_access(standing, Action::make_remarks, Target{}).error();
    LETOPIS_TRY(remarks, seen_by(reader, standing, lines));
    RemarksView view{.may_make = lines.may_make()};
    for (const Remark& remark : remarks) {
        LETOPIS_TRY(line, lines.line(remark));
        (remark.state == RemarkState::settled ? view.settled : view.waiting)
            .push_back(std::move(line));
    }
    return view;
}

}  // namespace letopis
