#pragma once
// FirstSchool: a server that was started on an empty folder founds its organisation for whoever
// read the code it printed, and then asks to be begun anew, with the school.

#include <atomic>
#include <functional>
#include <mutex>

#include "base/clock.h"
#include "base/random.h"
#include "http/context.h"
#include "server/holdings.h"

namespace letopis {

class FirstSchool final : public http::Founding {
public:
    /// `founded` is called once, on the worker that founded it. `clock` and `random` must outlive
    /// this; `database_url` is where the organisation and its logins will be, empty: the folder.
    FirstSchool(Holdings folder, std::string database_url, const Clock& clock, RandomSource& random,
                std::function<void()> founded);

    /// What whoever started the server is to be told.
    const std::string& code() const { return code_; }

    bool admits(std::string_view code) const override;
    /// The organisation has number 1. The password is the director's own choice.
    Result<Done> found(const http::FirstOrganization& first) override;

private:
    Result<Done> found_files(const http::FirstOrganization& first);

    Holdings folder_;
    std::string database_url_;
    const Clock& clock_;
    RandomSource& random_;
    std::function<void()> founded_;
    std::string code_;
    std::mutex one_at_a_time_;
    bool is_founded_ = false;  ///< Under the mutex.
};

}  // namespace letopis
