#include "app/people/open_policies.h"

#include <algorithm>

#include "domain/calendar/policies.h"
#include "domain/calendar/policy_list.h"

namespace letopis {
namespace {

bool reads_policies(const Standing& standing) {
    return standing.has(Role::director) || standing.has(Role::deputy) ||
           standing.has(Role::journal_admin) || standing.has(Role::subject_teacher) ||
           standing.has(Role::class_teacher) || standing.has(Role::inspector) ||
           standing.has(Role::scheduler);
}

PolicyView view_of(const KnownPolicy& known, const std::vector<PolicyValue>& set, Date today) {
    PolicyView view{.key = std::string{known.key},
                    .value = known.default_value,
                    .default_value = known.default_value,
                    .least = known.least,
                    .greatest = known.greatest,
                    .choices = known.choices};
    for (const PolicyValue& one : set)
        if (one.key == known.key)
            view.lines.push_back(
                {.value = one.value, .valid_from = one.valid_from, .clause = one.clause});
    // Of two values from one day the later said is in force: it comes first.
    std::reverse(view.lines.begin(), view.lines.end());
    std::stable_sort(view.lines.begin(), view.lines.end(),
                     [](const PolicyLine& one, const PolicyLine& other) {
                         return other.valid_from < one.valid_from;
                     });
    const auto in_force =
        std::find_if(view.lines.begin(), view.lines.end(),
                     [today](const PolicyLine& line) { return line.valid_from <= today; });
    if (in_force != view.lines.end()) view.value = in_force->value;
    return view;
}

}  // namespace

Result<PoliciesView> open_policies(Reader& reader, const Standing& standing, Instant now) {
    if (!reads_policies(standing)) return RefusalCode::not_your_role;
    LETOPIS_TRY(set, reader.policies());
    PoliciesView view{
        .today = moscow_date(now),
        .may_set = check_access(standing, Action::keep_policies, Target{}).has_value()};
    for (const KnownPolicy& known : known_policies())
        view.policies.push_back(view_of(known, set, view.today));
    LETOPIS_TRY(subjects, reader.subjects());
    for (const Subject& subject : subjects) view.subject_titles.push_back(subject.title);
    return view;
}

}  // namespace letopis
