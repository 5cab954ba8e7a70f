import './koffi-loading.js';
import module from 'koffi';
import { endLoading } from './koffi-loading.js';

export const koffi: typeof module = endLoading(module);
