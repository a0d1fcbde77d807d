#include "app/journal/open_protocol.h"

#include <algorithm>
#include <map>
#include <set>

#include "app/journal/protocol_reading.h"
#include "base/limits.h"
#include "base/text.h"
#include "domain/access/absence_reasons.h"
#include "domain/attendance/letters.h"
#include "ports/gathering/roles/author_roles.h"
#include "ports/gathering/roles/part_of_school.h"
#include "ports/gathering/school_year.h"
#include "ports/standing.h"

namespace letopis {
namespace {

constexpr int usual_days = 30;

/// From when to when, both inclusive.
Result<std::pair<Date, Date>> days_of(const ProtocolSearch& search, Date today) {
    const Date to = search.to.value_or(std::max(today, search.from.value_or(today)));
    const Date from = search.from.value_or(to.plus_days(1 - usual_days));
    if (to < from) return invalid("to", "Конец срока раньше его начала.");
    if (from.days_until(to) >= limits::protocol_days)
        return invalid("from", "За один раз — не больше учебного года: сузьте даты.");
    return std::pair{from, to};
}

bool has_sign(const ProtocolLine& line, CorrectionSign sign) {
    return std::find(line.signs.begin(), line.signs.end(), sign) != line.signs.end();
}

bool is_wanted(const ProtocolLine& line, ProtocolFilter only) {
    switch (only) {
        case ProtocolFilter::all:
            return true;
        case ProtocolFilter::withdrawn:
            return line.kind == CorrectionKind::withdrawn;
        case ProtocolFilter::with_signs:
            return !line.signs.empty();
        case ProtocolFilter::mass_before_closing:
            return has_sign(line, CorrectionSign::mass_before_closing);
        case ProtocolFilter::raised_after_closing:
            return has_sign(line, CorrectionSign::raised_after_closing);
        case ProtocolFilter::by_another_person:
            return has_sign(line, CorrectionSign::by_another_person);
        case ProtocolFilter::own_child:
            return has_sign(line, CorrectionSign::own_child);
    }
    return false;
}

std::string without_reason(const std::string& letter) {
    const auto status = parse_attendance(letter);
    return status ? std::string{attendance_letter(letopis::without_reason(*status))} : letter;
}

/// Goes through the corrections, the latest first.
class ProtocolMaking {
public:
    ProtocolMaking(Reader& reader, const Standing& standing, const ProtocolSearch& search)
        : reader_{reader},
          standing_{standing},
          part_{reader, standing},
          reading_{reader},
          search_{search},
          reason_{fold_for_search(search.reason)} {
        for (std::size_t i = 0; i < counts_.size(); ++i)
            counts_[i].sign = static_cast<CorrectionSign>(i);
    }

    Result<Done> take(const MadeCorrection& made) {
        LETOPIS_TRY(is_his, part_.has_course(made.course_id));
        if (!is_his) return Done{};
        if (search_.study_group_id && !of_class_.contains(made.course_id)) return Done{};
        courses_.insert(made.course_id);
        students_.insert(made.student_id);
        if (!made.made_by.is_nil()) authors_.insert(made.made_by);
        auto told = told_correction(made.body);
        if (!told) return Done{};
        LETOPIS_TRY(hidden, hides_reasons(made.course_id, told->place));
        // What the correction was made for names the document.
        if (hidden) told->reason.clear();
        if (!is_for_this_reason(*told)) return Done{};
        LETOPIS_TRY(line, reading_.line(made, *told));
        if (hidden) {
            line.was = without_reason(line.was);
            line.became = without_reason(line.became);
            if (line.was == line.became) return Done{};
        }
        if (!is_wanted(line, search_.only)) return Done{};
        count(line);
        if (std::ssize(lines_) < search_.limit) lines_.push_back(std::move(line));
        return Done{};
    }

    /// A mark or a result that a guardian of the student gave, now or at another time.
    Result<Done> take_given(const MadeCorrection& made) {
        LETOPIS_TRY(is_his, part_.has_course(made.course_id));
        if (!is_his) return Done{};
        if (search_.study_group_id && !of_class_.contains(made.course_id)) return Done{};
        const auto told = told_first_mark(made.body);
        if (!told) return Done{};
        LETOPIS_TRY(own, reading_.is_own_child(made));
        if (!own) return Done{};
        if (search_.only != ProtocolFilter::own_child) {
            ++counts_[static_cast<std::size_t>(CorrectionSign::own_child)].count;
            return Done{};
        }
        courses_.insert(made.course_id);
        students_.insert(made.student_id);
        authors_.insert(made.made_by);
        if (!is_for_this_reason(*told)) return Done{};
        LETOPIS_TRY(line, reading_.line(made, *told));
        count(line);
        if (std::ssize(lines_) < search_.limit) lines_.push_back(std::move(line));
        return Done{};
    }

    /// What is searched for can be chosen, though it does not occur. Refuses `not_found`.
    Result<Done> take_search(Reader& reader) {
        if (search_.study_group_id) {
            LETOPIS_TRY_DONE(find_study_group(reader, *search_.study_group_id));
            LETOPIS_TRY(courses, courses_of_class(reader, *search_.study_group_id));
            for (const CourseTitle& title : courses) of_class_.insert(title.course.course_id);
            courses_ = of_class_;
        }
        if (search_.course_id) {
            LETOPIS_TRY_DONE(find_course(reader, *search_.course_id));
            courses_.insert(*search_.course_id);
        }
        for (const auto& [id, people] :
             {std::pair{search_.student_id, &students_}, std::pair{search_.made_by, &authors_}}) {
            if (!id) continue;
            LETOPIS_TRY(person, reader.person(*id));
            if (!person) return RefusalCode::not_found;
            people->insert(*id);
        }
        return Done{};
    }

    Result<Done> give(CorrectionProtocol& protocol) {
        protocol.found_count = found_count_;
        protocol.signs.assign(counts_.begin(), counts_.end());
        for (auto& [on, day] : days_) protocol.days.push_back(day);
        if (found_count_ > std::ssize(lines_) && !lines_.empty())
            protocol.next_before = lines_.back().entry_index;
        protocol.lines = std::move(lines_);
        for (const CourseId id : courses_) {
            LETOPIS_TRY(course, reading_.course(id));
            protocol.courses.push_back(std::move(course));
        }
        std::sort(protocol.courses.begin(), protocol.courses.end(),
                  [](const ProtocolCourse& one, const ProtocolCourse& other) {
                      return key_of(one) < key_of(other);
                  });
        LETOPIS_TRY(students, people_of(students_));
        protocol.students = std::move(students);
        LETOPIS_TRY(authors, people_of(authors_));
        protocol.authors = std::move(authors);
        return Done{};
    }

private:
    static std::tuple<std::string, std::string, CourseId> key_of(const ProtocolCourse& one) {
        return {sort_key(one.study_group_title), sort_key(one.subject_title), one.course_id};
    }

    /// Whether why the student was absent is not for who asks (b.2).
    Result<bool> hides_reasons(CourseId id, CorrectedPlace place) {
        if (place != CorrectedPlace::attendance) return false;
        const auto known = hidden_.find(id);
        if (known != hidden_.end()) return known->second;
        LETOPIS_TRY(course, reader_.course(id));
        bool hidden = true;
        if (course) {
            LETOPIS_TRY(target, course_target(reader_, *course));
            hidden = !reads_absence_reasons(standing_, target);
        }
        hidden_.emplace(id, hidden);
        return hidden;
    }

    bool is_for_this_reason(const ToldCorrection& told) const {
        if (reason_.empty()) return true;
        const std::string title{correction_reason_title(told.reason_code)};
        return fold_for_search(title + " " + told.reason).find(reason_) != std::string::npos;
    }

    void count(const ProtocolLine& line) {
        ++found_count_;
        const Date on = moscow_date(line.made_at);
        ProtocolDay& day = days_[on];
        day.on = on;
        ++day.count;
        if (!line.signs.empty()) ++day.with_signs;
        for (const CorrectionSign sign : line.signs)
            ++counts_[static_cast<std::size_t>(sign)].count;
    }

    Result<std::vector<ProtocolPerson>> people_of(const std::set<PersonId>& ids) {
        std::map<std::pair<std::string, PersonId>, ProtocolPerson> sorted;
        for (const PersonId id : ids) {
            LETOPIS_TRY(name, reading_.name(id));
            const std::pair key{sort_key(name), id};
            sorted.emplace(key, ProtocolPerson{id, std::move(name)});
        }
        std::vector<ProtocolPerson> people;
        for (auto& [key, person] : sorted) people.push_back(std::move(person));
        return people;
    }

    Reader& reader_;
    const Standing& standing_;
    PartOfSchool part_;
    ProtocolReading reading_;
    const ProtocolSearch& search_;
    std::string reason_;
    std::vector<ProtocolLine> lines_;
    std::int64_t found_count_ = 0;
    std::array<SignCount, names_of(CorrectionSign{}).size()> counts_;
    std::map<Date, ProtocolDay> days_;
    std::set<CourseId> of_class_;  ///< Of the class that is searched for.
    std::set<CourseId> courses_;
    std::set<PersonId> students_;
    std::set<PersonId> authors_;
    std::map<CourseId, bool> hidden_;
};

}  // namespace

namespace {

/// An inspector reads the history of what his visit names (b.2): of a class of it at a time.
Result<Done> check_reading(Reader& reader, const Standing& standing, const ProtocolSearch& search) {
    if (!standing.has(Role::inspector))
        return check_access(standing, Action::decide_corrections, {});
    if (standing.inspects_school) return Done{};
    if (!search.study_group_id) return invalid("study_group_id", "Выберите класс.");
    LETOPIS_TRY(group, find_study_group(reader, *search.study_group_id));
    LETOPIS_TRY(target, group_target(reader, group));
    return check_access(standing, Action::read_class, target);
}

/// Absences as the journal of their year writes them (ATT-01): by the act of the day of the look
/// while the year lasts, by that of its last day afterwards.
Result<Done> put_letters(Reader& reader, CorrectionProtocol& protocol) {
    LETOPIS_TRY(policies, reader.policies());
    std::map<Date, AttendanceLetters> letters;  // By the date of the lesson.
    for (ProtocolLine& line : protocol.lines) {
        if (line.place != CorrectedPlace::attendance) continue;
        const Date on = line.lesson_on.value_or(protocol.today);
        if (!letters.contains(on)) {
            LETOPIS_TRY(year, school_year_on(reader, on));
            letters.emplace(on, attendance_letters_on(policies, day_in(year, protocol.today)));
        }
        line.was = with_letters(std::move(line.was), letters[on]);
        line.became = with_letters(std::move(line.became), letters[on]);
    }
    return Done{};
}

Result<Done> put_roles(Reader& reader, CorrectionProtocol& protocol) {
    AuthorRoles roles{reader};
    for (ProtocolLine& line : protocol.lines) {
        LETOPIS_TRY(role, roles.words_of({.person_id = line.made_by,
                                          .on = moscow_date(line.made_at),
                                          .course_id = line.course_id,
                                          .lesson_id = line.lesson_id,
                                          .student_id = line.student_id}));
        line.author_role = std::move(role);
    }
    return Done{};
}

}  // namespace

Result<CorrectionProtocol> open_protocol(Reader& reader, const Standing& standing,
                                         const ProtocolSearch& search, Instant now) {
    LETOPIS_TRY_DONE(check_reading(reader, standing, search));
    const Date today = moscow_date(now);
    LETOPIS_TRY(days, days_of(search, today));
    ProtocolMaking making{reader, standing, search};
    LETOPIS_TRY_DONE(making.take_search(reader));
    CorrectionSearch wanted{.from = days.first,
                            .to = days.second,
                            .course_id = search.course_id.value_or(CourseId{}),
                            .student_id = search.student_id.value_or(StudentId{}),
                            .made_by = search.made_by.value_or(PersonId{}),
                            .limit = limits::corrections_looked_at + 1};
    if (search.before) wanted.before = *search.before;
    LETOPIS_TRY(corrections, reader.made_corrections(wanted));
    const bool stopped = std::ssize(corrections) > limits::corrections_looked_at;
    if (stopped) corrections.pop_back();
    LETOPIS_TRY(given, reader.marks_by_guardians(wanted));
    auto next = given.begin();
    for (const MadeCorrection& made : corrections) {
        for (; next != given.end() && next->entry_index > made.entry_index; ++next)
            LETOPIS_TRY_DONE(making.take_given(*next));
        LETOPIS_TRY_DONE(making.take(made));
    }
    // Where there are more corrections, the next page goes on with what is older than the last.
    for (; next != given.end() && !stopped; ++next) LETOPIS_TRY_DONE(making.take_given(*next));
    CorrectionProtocol protocol{.from = days.first,
                                .to = days.second,
                                .today = today,
                                .lines = {},
                                .looked_at_count = std::ssize(corrections),
                                .stopped = stopped,
                                .signs = {},
                                .days = {},
                                .courses = {},
                                .students = {},
                                .authors = {}};
    LETOPIS_TRY_DONE(making.give(protocol));
    LETOPIS_TRY_DONE(put_letters(reader, protocol));
    LETOPIS_TRY_DONE(put_roles(reader, protocol));
    if (stopped && protocol.next_before == -1)
        protocol.next_before = corrections.back().entry_index;
    return protocol;
}

}  // namespace letopis
