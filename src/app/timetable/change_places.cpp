#include "app/timetable/change_places.h"

#include <algorithm>
#include <map>
#include <set>

#include "base/limits.h"
#include "base/written_text.h"
#include "domain/calendar/bells.h"
#include "domain/calendar/school_days.h"
#include "domain/classes/after_school.h"
#include "domain/lessons/placing.h"
#include "domain/lessons/timetable/timetable_versions.h"
#include "domain/lessons/timetable/undone.h"
#include "ports/gathering/calendar/class_bells.h"
#include "ports/gathering/derived_ids.h"
#include "ports/gathering/known_names.h"
#include "ports/gathering/lesson_facts.h"
#include "ports/gathering/school_year.h"
#include "ports/standing.h"

namespace letopis {
namespace {

constexpr int last_weekday = 6;

std::string at_place(const char* list, std::size_t index, const char* member = "") {
    return std::string{list} + "[" + std::to_string(index) + "]" + member;
}

std::string hour_words(const TimetableSlot& slot) {
    return std::string{weekday_name(static_cast<Weekday>(slot.weekday))} + ", " +
           std::to_string(slot.slot_no) + "-й урок";
}

class PlacesDecision {
public:
    PlacesDecision(Reader& reader, const ChangePlaces& change, CommandId command_id, Instant now)
        : reader_{reader},
          change_{change},
          command_id_{command_id},
          today_{moscow_date(now)},
          names_{reader},
          bells_{reader} {}

    Result<Done> decide() {
        const std::size_t count = change_.put.size() + change_.taken.size();
        if (count == 0) return invalid("put", "Поставьте или уберите хотя бы один урок.");
        if (count > places_per_change)
            return invalid("put", "За один раз меняют не больше " +
                                      std::to_string(places_per_change) +
                                      " мест. Сохраните по частям.");
        LETOPIS_TRY(group, find_study_group(reader_, change_.study_group_id));
        class_ = std::move(group);
        LETOPIS_TRY(year, find_school_year(reader_, class_.school_year_id));
        year_ = std::move(year);
        const Date on = change_.takes_effect_on;
        if (on < year_.starts_on || year_.ends_on < on)
            return invalid("takes_effect_on", "Назовите день учебного года " + year_.title +
                                                  ": с " + year_.starts_on.russian() + " по " +
                                                  year_.ends_on.russian() + ".");
        LETOPIS_TRY(special, reader_.calendar_days(year_.starts_on, year_.ends_on));
        special_days_ = std::move(special);
        LETOPIS_TRY_DONE(read_courses());
        LETOPIS_TRY_DONE(check_places());
        for (auto& [id, course] : courses_) LETOPIS_TRY_DONE(turn(id, course));
        LETOPIS_TRY_DONE(check_past());
        return schedule();
    }

    PlacesPreview preview() const {
        PlacesPreview seen{.come_count = come_count_,
                           .gone_count = static_cast<int>(gone_.size()),
                           .kept_count = static_cast<int>(kept_.size()),
                           .kept = kept_};
        if (seen.kept.size() > limits::calendar_lessons_shown)
            seen.kept.resize(limits::calendar_lessons_shown);
        return seen;
    }
    std::vector<EntryBody> take_entries() { return std::move(entries_); }

private:
    struct ChangingCourse {
        CourseTitle title;
        std::vector<TimetableSlotPlaced> places;
        std::vector<TimetableSlot> wanted;
    };

    Result<Done> read_course(CourseId id, std::string field) {
        if (courses_.contains(id)) return Done{};
        LETOPIS_TRY(title, find_course(reader_, id));
        const auto& parents = title.study_group.parent_group_ids;
        if (title.study_group.study_group_id != class_.study_group_id &&
            std::ranges::find(parents, class_.study_group_id) == parents.end())
            return invalid(field, "Этот предмет ведётся не у " + class_.title + ".");
        if (!is_of_curriculum(title.subject.kind))
            return invalid(field, "Часы внеурочной деятельности назначают на её странице.");
        LETOPIS_TRY(closures, closures_of(reader_, title.course, std::nullopt));
        if (const auto refusal = schedule_refusal(closures)) return *refusal;
        LETOPIS_TRY(places, reader_.timetable_of_course(id));
        const Date on = change_.takes_effect_on;
        for (const TimetableSlotPlaced& place : places) {
            const Date next = place.valid_to ? place.valid_to->plus_days(1) : place.valid_from;
            if (on < next)
                return invalid("takes_effect_on", title.subject.title + ", " +
                                                      title.study_group.title + ": с " +
                                                      next.russian() +
                                                      " места уже меняются. Назовите этот день "
                                                      "или более поздний.");
        }
        std::vector<TimetableSlot> wanted = in_force(places, on);
        courses_.emplace(id,
                         ChangingCourse{std::move(title), std::move(places), std::move(wanted)});
        return Done{};
    }

    Result<Done> read_courses() {
        for (std::size_t i = 0; i < change_.taken.size(); ++i)
            LETOPIS_TRY_DONE(
                read_course(change_.taken[i].course_id, at_place("taken", i, ".course_id")));
        for (std::size_t i = 0; i < change_.put.size(); ++i)
            LETOPIS_TRY_DONE(
                read_course(change_.put[i].course_id, at_place("put", i, ".course_id")));
        return Done{};
    }

    Result<Done> check_places() {
        for (std::size_t i = 0; i < change_.taken.size(); ++i) {
            auto& wanted = courses_.at(change_.taken[i].course_id).wanted;
            const auto there = std::ranges::find(wanted, change_.taken[i]);
            if (there == wanted.end())
                return invalid(at_place("taken", i),
                               hour_words(change_.taken[i]) +
                                   ": этого места в расписании уже нет. Обновите страницу.");
            wanted.erase(there);
        }
        for (std::size_t i = 0; i < change_.put.size(); ++i) {
            TimetableSlot slot = change_.put[i];
            if (slot.weekday < 1 || last_weekday < slot.weekday)
                return invalid(at_place("put", i, ".weekday"),
                               "Уроки бывают с понедельника по субботу.");
            LETOPIS_TRY(room, written_text(slot.room_title, limits::name_code_points,
                                           at_place("put", i, ".room_title")));
            slot.room_title = std::move(room);
            ChangingCourse& course = courses_.at(slot.course_id);
            LETOPIS_TRY(bells, bells_.of(course.title.study_group, change_.takes_effect_on));
            if (bell_of(*bells, slot.slot_no) == nullptr)
                return invalid(at_place("put", i, ".slot_no"),
                               std::to_string(slot.slot_no) +
                                   "-го урока в звонках нет: добавьте звонок на странице «Звонки» "
                                   "или выберите другой урок.");
            const auto meets = [&](const TimetableSlot& other) {
                return other.weekday == slot.weekday && other.slot_no == slot.slot_no &&
                       (other.parity == slot.parity || other.parity == WeekParity::every ||
                        slot.parity == WeekParity::every);
            };
            if (std::ranges::any_of(course.wanted, meets))
                return Refusal{.code = RefusalCode::group_busy,
                               .field = at_place("put", i),
                               .detail = hour_words(slot) + ": здесь уже стоит «" +
                                         course.title.subject.title + "»."};
            course.wanted.push_back(slot);
            put_.push_back({slot, i});
        }
        return Done{};
    }

    Result<LessonCalendar> calendar_of(const Course& course) {
        LETOPIS_TRY(periods, periods_of(reader_, course.period_system_id));
        return LessonCalendar{.year_starts_on = year_.starts_on,
                              .periods = std::move(periods),
                              .days_off = public_holidays(year_.starts_on.year()),
                              .special_days = special_days_};
    }

    std::string words_of(const CourseTitle& title, const Lesson& lesson) const {
        return title.study_group.title + ", " + title.subject.title + ", " +
               lesson.lesson_on.russian() + ", " + std::to_string(lesson.slot_no) + "-й урок";
    }

    Result<LessonTraces> traces_of(const CourseTitle& title) {
        LessonTraces traces;
        const Date from = change_.takes_effect_on;
        const Date to = last_day_of(year_);
        LETOPIS_TRY(cells, reader_.cells_of_course(title.course.course_id, from, to));
        for (const Cell& cell : cells) traces.with_cells.insert(cell.lesson_id);
        LETOPIS_TRY(planned,
                    reader_.planned_works_of_group(title.study_group.study_group_id, from, to));
        for (const PlannedWork& work : planned)
            if (work.course_id == title.course.course_id)
                traces.planned_works.insert(work.planned_on);
        return traces;
    }

    /// Who holds a lesson that comes, of several who teach the course: who held it in another room;
    /// else who alone held those that go; else the first of them.
    static EmployeeId holder_of(const CourseTitle& title, const Lesson& coming,
                                const std::vector<Lesson>& going) {
        std::set<EmployeeId> teaching;
        EmployeeId first;
        for (const CourseTeacher& one : title.teachers)
            if (one.covers(coming.lesson_on) && teaching.insert(one.teacher_id).second)
                first = first.is_nil() ? one.teacher_id : first;
        std::set<EmployeeId> holders;
        for (const Lesson& lesson : going) {
            if (!teaching.contains(lesson.teacher_id)) continue;
            if (timetable_hour(lesson) == timetable_hour(coming)) return lesson.teacher_id;
            holders.insert(lesson.teacher_id);
        }
        return holders.size() == 1 ? *holders.begin() : first;
    }

    /// Lessons of the places that end go, those of the places that begin come; of the others
    /// nothing is said.
    Result<Done> turn(CourseId id, const ChangingCourse& course) {
        const DateRange range{change_.takes_effect_on, year_.ends_on};
        LETOPIS_TRY(calendar, calendar_of(course.title.course));
        const TurnedPlaces turned = turn_places(course.places, course.wanted, range.from);
        std::set<std::pair<Date, int>> ended;
        for (const TimetableSlotPlaced& place : turned.ended) {
            entries_.emplace_back(place);
            for (const Date on : lesson_dates(calendar, place.slot, range))
                ended.emplace(on, place.slot.slot_no);
        }
        LETOPIS_TRY(lessons, reader_.lessons_of_course(id, range.from, range.to));
        std::vector<Lesson> going;
        std::ranges::copy_if(lessons, std::back_inserter(going), [&](const Lesson& lesson) {
            return ended.contains(timetable_hour(lesson));
        });
        std::vector<Lesson> coming;
        for (const TimetableSlotPlaced& place : turned.begun) {
            entries_.emplace_back(place);
            for (const Date on : lesson_dates(calendar, place.slot, range)) {
                LETOPIS_TRY(bells, bells_.of(course.title.study_group, on));
                const BellSlot* rings = bell_of(*bells, place.slot.slot_no);
                if (rings == nullptr) continue;
                Lesson lesson;
                lesson.course_id = id;
                lesson.lesson_on = on;
                lesson.slot_no = place.slot.slot_no;
                lesson.starts_at = rings->starts_at;
                lesson.ends_at = rings->ends_at;
                lesson.teacher_id = holder_of(course.title, lesson, going);
                lesson.room_title = place.slot.room_title;
                coming.push_back(std::move(lesson));
            }
        }
        std::set<std::pair<Date, int>> hours = ended;
        for (const Lesson& lesson : coming) hours.emplace(lesson.lesson_on, lesson.slot_no);
        std::erase_if(lessons,
                      [&](const Lesson& one) { return !hours.contains(timetable_hour(one)); });
        LETOPIS_TRY(traces, traces_of(course.title));
        TurnedLessons now = turn_lessons(lessons, coming, traces);
        for (const Lesson& lesson : now.gone) {
            gone_.insert(lesson.lesson_id);
            entries_.emplace_back(LessonCancelled{
                .lesson_id = lesson.lesson_id, .reason = std::string{timetable_replaced_reason}});
        }
        for (const KeptLesson& one : now.kept) {
            kept_ids_.insert(one.lesson.lesson_id);
            kept_.push_back({words_of(course.title, one.lesson), one.why});
            if (one.lesson.lesson_on < today_) past_.push_back(kept_.back().title);
        }
        std::move(now.come.begin(), now.come.end(), std::back_inserter(come_));
        return Done{};
    }

    Result<Done> check_past() const {
        if (past_.empty()) return Done{};
        std::string named;
        for (std::size_t i = 0; i < past_.size() && i < limits::undo_obstacles; ++i)
            named += (named.empty() ? "" : "; ") + past_[i];
        return invalid("takes_effect_on", "С этого дня уже записаны уроки этих мест: " + named +
                                              ". Назовите более поздний день.");
    }

    std::string field_of(const Lesson& lesson, const char* member = "") const {
        for (const auto& [slot, index] : put_)
            if (slot.course_id == lesson.course_id && slot.slot_no == lesson.slot_no &&
                slot.weekday == static_cast<int>(lesson.lesson_on.weekday()))
                return at_place("put", index, member);
        return "put";
    }

    Result<std::vector<GroupLesson>*> day_of(Date on) {
        const auto known = days_.find(on);
        if (known != days_.end()) return &known->second;
        LETOPIS_TRY(lessons, reader_.lessons_on(on, limits::lessons_of_day));
        std::vector<GroupLesson> day;
        for (Lesson& lesson : lessons) {
            if (gone_.contains(lesson.lesson_id) || lesson.state == LessonState::cancelled)
                continue;
            LETOPIS_TRY(title, names_.title_of(lesson.course_id));
            day.push_back({std::move(lesson), title->study_group});
        }
        return &days_.emplace(on, std::move(day)).first->second;
    }

    Result<std::string> who_has(const GroupLesson& other) {
        LETOPIS_TRY(title, names_.title_of(other.lesson.course_id));
        LETOPIS_TRY(teacher, names_.name_of(other.lesson.held_by()));
        std::string words = other.lesson.lesson_on.russian() + ", " +
                            other.lesson.starts_at.text() + "–" + other.lesson.ends_at.text() +
                            ": " + other.study_group.title + ", " + title->subject.title;
        if (!teacher.empty()) words += ", " + teacher;
        if (!other.lesson.room_title.empty()) words += ", " + other.lesson.room_title;
        return words + ".";
    }

    /// Whether the hour is free; false where something that happens once stands there.
    Result<bool> is_free(const GroupLesson& coming, const std::vector<GroupLesson>& day) {
        for (const GroupLesson& other : day) {
            const auto clash = clash_of(coming, other);
            const bool same_room = share_room(coming.lesson, other.lesson);
            if (!clash && !same_room) continue;
            if (kept_ids_.contains(other.lesson.lesson_id) || is_one_off(other.lesson))
                return false;
            LETOPIS_TRY(who, who_has(other));
            if (clash)
                return Refusal{.code = *clash, .field = field_of(coming.lesson), .detail = who};
            return invalid(field_of(coming.lesson, ".room_title"),
                           "В этом кабинете уже идёт урок: " + who);
        }
        return true;
    }

    Result<Done> schedule() {
        for (Lesson& lesson : come_) {
            const CourseTitle& title = courses_.at(lesson.course_id).title;
            LETOPIS_TRY(day, day_of(lesson.lesson_on));
            GroupLesson coming{lesson, title.study_group};
            LETOPIS_TRY(free, is_free(coming, *day));
            if (!free) {
                kept_.push_back(
                    {words_of(title, lesson), "не ставится: в этот час остаётся другой урок"});
                continue;
            }
            coming.lesson.lesson_id = derived_id<LessonId>(
                "lesson of a place, " + std::to_string(lesson.slot_no),
                moscow_instant(lesson.lesson_on, lesson.starts_at), lesson.course_id, command_id_);
            ++come_count_;
            entries_.emplace_back(LessonScheduled{.lesson_id = coming.lesson.lesson_id,
                                                  .course_id = lesson.course_id,
                                                  .lesson_on = lesson.lesson_on,
                                                  .slot_no = lesson.slot_no,
                                                  .starts_at = lesson.starts_at,
                                                  .ends_at = lesson.ends_at,
                                                  .teacher_id = lesson.teacher_id,
                                                  .room_title = lesson.room_title});
            day->push_back(std::move(coming));
        }
        return Done{};
    }

    Reader& reader_;
    const ChangePlaces& change_;
    CommandId command_id_;
    Date today_;
    KnownNames names_;
    ClassBells bells_;
    StudyGroup class_;
    SchoolYear year_;
    std::vector<CalendarDay> special_days_;
    std::map<CourseId, ChangingCourse> courses_;
    std::vector<std::pair<TimetableSlot, std::size_t>> put_;
    std::set<LessonId> gone_;
    std::set<LessonId> kept_ids_;
    std::vector<PlaceLesson> kept_;
    std::vector<std::string> past_;
    std::vector<Lesson> come_;
    std::map<Date, std::vector<GroupLesson>> days_;
    int come_count_ = 0;
    std::vector<EntryBody> entries_;
};

}  // namespace

Result<PlacesPreview> preview_places(Reader& reader, const Standing& standing,
                                     const ChangePlaces& change, Instant now) {
    LETOPIS_TRY_DONE(check_access(standing, Action::keep_timetable, Target{}));
    PlacesDecision decision{reader, change, CommandId{}, now};
    LETOPIS_TRY_DONE(decision.decide());
    return decision.preview();
}

Command change_places(CommandId command_id, PersonId actor_id, ChangePlaces change) {
    return {command_id, actor_id,
            [command_id, actor_id, change = std::move(change)](
                DecisionContext& context) -> Result<std::vector<EntryBody>> {
                LETOPIS_TRY_DONE(check_school_access(
                    context.reader, actor_id, Action::keep_timetable, moscow_date(context.now)));
                PlacesDecision decision{context.reader, change, command_id, context.now};
                LETOPIS_TRY_DONE(decision.decide());
                return decision.take_entries();
            }};
}

}  // namespace letopis
