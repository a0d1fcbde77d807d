#pragma once
// Access log (журнал обращений): one line of JSON per request: which request, who, what, how it
// ended, how long it took, in which role (SEC-06). Never a name, a mark, a login, a token or a
// query.

#include <string>
#include <string_view>

#include "base/id.h"
#include "base/result.h"
#include "base/time.h"

namespace letopis::http {

class OperatorLog;

/// One request as it is logged.
struct AccessLine {
    Instant at;
    std::string_view request_id;
    std::string_view route;  ///< Its name; "none" for what met no route.
    OrgId org_id = 0;        ///< 0 without a session.
    PersonId actor_id;
    int status = 0;
    std::string_view refusal;  ///< Its code, or "".
    std::int64_t micros = 0;
    /// In which of his roles he came: those that the door is open to, as bits in the order of Role.
    std::uint32_t roles = 0;
};

/// Appends the line, with its newline.
void append_access_line(std::string& out, const AccessLine& line);

/// Lines of one I/O thread, handed on in bundles.
class AccessLog {
public:
    explicit AccessLog(OperatorLog& log) : log_{log} {}
    ~AccessLog() { flush(); }
    AccessLog(const AccessLog&) = delete;
    AccessLog& operator=(const AccessLog&) = delete;

    void note(const AccessLine& line);
    void flush();

private:
    static constexpr std::size_t bundle_bytes = 32 * 1024;
    OperatorLog& log_;
    std::string lines_;
};

}  // namespace letopis::http
