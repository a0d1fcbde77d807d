#include <sys/resource.h>

#include <csignal>
#include <cstdio>

#include "server/commands/commands.h"
#include "server/house.h"

namespace letopis {
namespace {

/// Blocks the signals that end a server, in this thread and those it starts.
sigset_t block_ending_signals() {
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGTERM);
    sigaddset(&signals, SIGINT);
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    return signals;
}

/// Every connection and every organisation's file takes a descriptor; the soft limit that programs
/// get is for those that select().
void raise_descriptor_limit() {
    rlimit limit{};
    if (::getrlimit(RLIMIT_NOFILE, &limit) != 0) return;
    limit.rlim_cur = limit.rlim_max;
    ::setrlimit(RLIMIT_NOFILE, &limit);  // Where it may not be, connections are refused earlier.
}

}  // namespace

Result<Done> serve(const ServeWords& words) {
    LETOPIS_TRY(config, read_config(words.data));
    if (words.listen) config.listen = *words.listen;
    if (words.database) config.database = *words.database;
    const Holdings folder{words.data, config.database};
    LETOPIS_TRY(listen, parse_listen(config.listen));
    const sigset_t signals = block_ending_signals();
    std::signal(SIGPIPE, SIG_IGN);
    raise_descriptor_limit();
    const SystemClock clock;
    SystemRandom random;
    LETOPIS_TRY(house, House::open(folder, config, clock, random));
    std::printf("Летопись работает: http://%s:%u/\n", listen.host.c_str(),
                static_cast<unsigned>(house->port()));
    std::fflush(stdout);
    int signal = 0;
    sigwait(&signals, &signal);
    std::printf("Завершаю работу…\n");
    std::fflush(stdout);
    return house->close();
}

}  // namespace letopis
