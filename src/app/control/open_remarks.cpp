#include "app/control/open_remarks.h"

#include <algorithm>

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
          may_settle_{check_access(standing, Action::make_remarks, Target{}).has_value()},
          today_{today} {}

    bool may_make() const { return may_settle_; }

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
    bool may_settle_;
    Date today_;
};

Result<std::vector<Remark>> of_all(Reader& reader) {
    std::vector<Remark> all;
    for (const RemarkState state :
         {RemarkState::open, RemarkState::answered, RemarkState::settled}) {
        LETOPIS_TRY(found, reader.remarks(state, limits::remarks_on_page));
        all.insert(all.end(), found.begin(), found.end());
    }
    std::sort(all.begin(), all.end(),
              [](const Remark& one, const Remark& other) { return one.remark > other.remark; });
    return all;
}

}  // namespace

Result<RemarksView> open_remarks(Reader& reader, const Standing& standing, Instant now) {
    Lines lines{reader, standing, moscow_date(now)};
    if (!lines.may_make() && standing.teaches_courses.empty())
        return check_access(standing, Action::make_remarks, Target{}).error();
    LETOPIS_TRY(remarks, lines.may_make()
                             ? of_all(reader)
                             : reader.remarks_to(standing.person_id, limits::remarks_on_page));
    RemarksView view{.may_make = lines.may_make()};
    for (const Remark& remark : remarks) {
        LETOPIS_TRY(line, lines.line(remark));
        (remark.state == RemarkState::settled ? view.settled : view.waiting)
            .push_back(std::move(line));
    }
    return view;
}

}  // namespace letopis
