// SPDX-License-Identifier: Apache-2.0
#include "accounts/accountsthread.h"

namespace bayfinder {

AccountsThread::AccountsThread()
{
    m_pool.setMaxThreadCount(1);
}

AccountsThread::~AccountsThread()
{
    m_pool.clear();
    m_pool.waitForDone();
}

} // namespace bayfinder
