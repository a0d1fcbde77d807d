#include "app/control/open_remarks.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

#include "base/limits.h"
#include "ports/gathering/names.h"
#include "ports/gathering/roles/part_of_school.h"
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
        LETOPIS_TRY(student, short_name(reader_, remark.student_id));
        std::optional<Date> lesson_on;
        if (!remark.lesson_id.is_nil()) {
            LETOPIS_TRY(lesson, reader_.lesson(remark.lesson_id));
            if (lesson) lesson_on = lesson->lesson_on;
        }
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
                          .may_settle = waits && may_settle_ && remark.addressee_id != looker_,
                          .student = std::move(student),
                          .lesson_on = lesson_on};
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

/// With those that are told to himself, whatever he teaches now.
Result<std::vector<Remark>> with_own(Reader& reader, PersonId looker, std::vector<Remark> found) {
    LETOPIS_TRY(own, reader.remarks_to(looker, limits::remarks_on_page));
    for (Remark& one : own)
        if (std::none_of(found.begin(), found.end(),
                         [&](const Remark& other) { return other.remark == one.remark; }))
            found.push_back(std::move(one));
    std::sort(found.begin(), found.end(),
              [](const Remark& one, const Remark& other) { return one.remark > other.remark; });
    return found;
}

/// On the courses of a deputy's part of the school.
Result<std::vector<Remark>> of_part(Reader& reader, PartOfSchool part) {
    return of_courses(reader, [&](CourseId id) { return part.has_course(id); });
}

/// On the courses of a department's subjects.
Result<std::vector<Remark>> of_department(Reader& reader, const Standing& standing) {
    std::map<CourseId, bool> known;
    return of_courses(reader, [&](CourseId id) -> Result<bool> {
        const auto before = known.find(id);
        if (before != known.end()) return before->second;
        LETOPIS_TRY(course, reader.course(id));
        const auto& subjects = standing.heads_subjects;
        const bool is_meant = course && std::find(subjects.begin(), subjects.end(),
                                                  course->subject_id) != subjects.end();
        return known.emplace(id, is_meant).first->second;
    });
}

Result<std::vector<Remark>> seen_by(Reader& reader, const Standing& standing, const Lines& lines) {
    if (!standing.inspects_school && !standing.inspects_groups.empty())
        return of_classes(reader, standing.inspects_groups);
    const PartOfSchool part{reader, standing};
    if (!part.is_whole()) {
        LETOPIS_TRY(found, of_part(reader, part));
        return with_own(reader, standing.person_id, std::move(found));
    }
    if (lines.sees_all()) return of_all(reader);
    if (!standing.heads_subjects.empty()) {
        LETOPIS_TRY(found, of_department(reader, standing));
        return with_own(reader, standing.person_id, std::move(found));
    }
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
